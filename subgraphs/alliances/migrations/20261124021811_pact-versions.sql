CREATE TABLE "alliances"."pact_events" (
	"pact_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"happened_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"text_version" integer NOT NULL,
	"party_id" text,
	"organization_id" text NOT NULL,
	"reason" text,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "pact_events_pact_id_number_province_county_code_pk" PRIMARY KEY("pact_id","number","province","county_code"),
	CONSTRAINT "pact_event_kind_known" CHECK ("alliances"."pact_events"."kind" in ('DRAFTED', 'REVISED', 'CONSULTATION_OPENED', 'CONSENTED', 'APPROVED', 'RETURNED', 'SIGNED', 'AMENDMENT_PROPOSED', 'AMENDMENT_SIGNED', 'AMENDMENT_ADOPTED', 'AMENDMENT_DECLINED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."pact_versions" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"pact_id" text NOT NULL,
	"number" integer NOT NULL,
	"document" jsonb NOT NULL,
	"digest" char(64) NOT NULL,
	"proposed_on" date NOT NULL,
	"proposed_by_id" text NOT NULL,
	"note" text,
	CONSTRAINT "pact_versions_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
ALTER TABLE "alliances"."pact_parties" ADD COLUMN "notice_on" date;--> statement-breakpoint
ALTER TABLE "alliances"."pact_parties" ADD COLUMN "consented_on" date;--> statement-breakpoint
ALTER TABLE "alliances"."pact_parties" ADD COLUMN "approved_on" date;--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD COLUMN "stage" text DEFAULT 'SIGNING' NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD COLUMN "entry_rule" text DEFAULT 'ALL' NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD COLUMN "entry_quorum" integer;--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD COLUMN "notice_days" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "pact_version_number" ON "alliances"."pact_versions" USING btree ("pact_id","number");--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD CONSTRAINT "pact_stage_known" CHECK ("alliances"."pacts"."stage" in ('DRAFT', 'CONSULTATION', 'APPROVAL', 'SIGNING'));--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD CONSTRAINT "pact_entry_rule_known" CHECK ("alliances"."pacts"."entry_rule" in ('ALL', 'QUORUM', 'DATE'));--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD CONSTRAINT "pact_quorum_of_its_rule" CHECK (("alliances"."pacts"."entry_quorum" is not null) = ("alliances"."pacts"."entry_rule" = 'QUORUM'));--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD CONSTRAINT "pact_notice_sound" CHECK ("alliances"."pacts"."notice_days" between 0 and 366);--> statement-breakpoint
CREATE FUNCTION "alliances"."written_once"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% rows are written once', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "pact_versions_written_once" BEFORE UPDATE OR DELETE ON "alliances"."pact_versions" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "pact_events_written_once" BEFORE UPDATE OR DELETE ON "alliances"."pact_events" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();
