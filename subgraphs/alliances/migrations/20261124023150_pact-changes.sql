CREATE TABLE "alliances"."amendment_signatories" (
	"amendment_id" text NOT NULL,
	"position" integer NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"is_joining" boolean NOT NULL,
	"signed_on" date,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "amendment_signatories_amendment_id_position_province_county_code_pk" PRIMARY KEY("amendment_id","position","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "alliances"."pact_amendments" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"pact_id" text NOT NULL,
	"text_version" integer NOT NULL,
	"status" text NOT NULL,
	"proposed_on" date NOT NULL,
	"closed_on" date,
	"decline_reason" text,
	"note" text,
	CONSTRAINT "pact_amendments_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "pact_amendment_status_known" CHECK ("alliances"."pact_amendments"."status" in ('PROPOSED', 'ADOPTED', 'DECLINED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."pact_reservations" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"pact_id" text NOT NULL,
	"pact_party_id" text NOT NULL,
	"text_version" integer NOT NULL,
	"article_number" integer NOT NULL,
	"content" text NOT NULL,
	"made_on" date NOT NULL,
	"withdrawn_on" date,
	CONSTRAINT "pact_reservations_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
ALTER TABLE "alliances"."pact_events" DROP CONSTRAINT "pact_event_kind_known";--> statement-breakpoint
ALTER TABLE "alliances"."pact_parties" ADD COLUMN "succeeded_party_id" text;--> statement-breakpoint
CREATE INDEX "pact_amendment_pact" ON "alliances"."pact_amendments" USING btree ("pact_id","text_version");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_amendment_one_open" ON "alliances"."pact_amendments" USING btree ("pact_id") WHERE "alliances"."pact_amendments"."status" = 'PROPOSED';--> statement-breakpoint
CREATE INDEX "pact_reservation_pact" ON "alliances"."pact_reservations" USING btree ("pact_id","article_number");--> statement-breakpoint
CREATE INDEX "pact_reservation_party" ON "alliances"."pact_reservations" USING btree ("pact_party_id");--> statement-breakpoint
ALTER TABLE "alliances"."pact_events" ADD CONSTRAINT "pact_event_kind_known" CHECK ("alliances"."pact_events"."kind" in ('DRAFTED', 'REVISED', 'CONSULTATION_OPENED', 'CONSENTED', 'APPROVED', 'RETURNED', 'SIGNED', 'AMENDMENT_PROPOSED', 'AMENDMENT_SIGNED', 'AMENDMENT_ADOPTED', 'AMENDMENT_DECLINED', 'RESERVED', 'RESERVATION_WITHDRAWN', 'SUCCEEDED', 'RENEWED'));