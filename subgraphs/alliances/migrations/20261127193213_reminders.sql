CREATE TABLE "alliances"."reminders" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"subject_id" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"owner_id" text collate "C" NOT NULL,
	"addressee_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"due_on" date NOT NULL,
	"reminds_on" date NOT NULL,
	"acknowledged_at" timestamp(6) with time zone,
	"acknowledged_by_id" text,
	"settled_on" date,
	CONSTRAINT "reminders_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "reminder_kind_known" CHECK ("alliances"."reminders"."kind" in ('PACT_MEASURE', 'PACT_NOTICE', 'PACT_EXPIRY', 'PLEDGE', 'WHISTLE', 'SERVICE_NEED', 'PROJECT', 'SECRETARY_LED_PROJECT')),
	CONSTRAINT "reminder_level_known" CHECK ("alliances"."reminders"."level" in ('AHEAD', 'DUE', 'ESCALATED'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_once" ON "alliances"."reminders" USING btree ("subject_id","kind","due_on","level","owner_id");--> statement-breakpoint
CREATE INDEX "reminder_addressee" ON "alliances"."reminders" USING btree ("addressee_id","due_on");--> statement-breakpoint
CREATE INDEX "reminder_division" ON "alliances"."reminders" USING btree ("division_code","due_on");--> statement-breakpoint
CREATE INDEX "reminder_open" ON "alliances"."reminders" USING btree ("subject_id") WHERE "alliances"."reminders"."settled_on" is null;