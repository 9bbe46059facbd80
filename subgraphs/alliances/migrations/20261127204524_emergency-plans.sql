CREATE TABLE "alliances"."after_action_reports" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"activation_id" text NOT NULL,
	"status" text NOT NULL,
	"figures" jsonb NOT NULL,
	"lessons" text,
	CONSTRAINT "after_action_reports_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "after_action_report_status_known" CHECK ("alliances"."after_action_reports"."status" in ('DRAFT', 'CONCLUDED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."emergency_activation_sides" (
	"activation_id" text NOT NULL,
	"position" integer NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"activated_at" timestamp(6) with time zone,
	"stood_down_at" timestamp(6) with time zone,
	"report_confirmed_on" date,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "emergency_activation_sides_activation_id_position_province_county_code_pk" PRIMARY KEY("activation_id","position","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "alliances"."emergency_effects" (
	"activation_id" text NOT NULL,
	"number" integer NOT NULL,
	"part" text NOT NULL,
	"side" integer,
	"side_organization_id" text,
	"step" text NOT NULL,
	"status" text NOT NULL,
	"count" integer,
	"done_at" timestamp(6) with time zone,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "emergency_effects_activation_id_number_province_county_code_pk" PRIMARY KEY("activation_id","number","province","county_code"),
	CONSTRAINT "emergency_effect_step_known" CHECK ("alliances"."emergency_effects"."step" in ('OPEN', 'CLOSE')),
	CONSTRAINT "emergency_effect_status_known" CHECK ("alliances"."emergency_effects"."status" in ('PENDING', 'DONE', 'REFUSED')),
	CONSTRAINT "emergency_effect_part_known" CHECK ("alliances"."emergency_effects"."part" in ('organizations', 'members'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."emergency_events" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"activation_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"happened_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"organization_id" text,
	"side_organization_id" text,
	"note" text,
	"count" integer,
	"is_drill" boolean NOT NULL,
	CONSTRAINT "emergency_events_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "emergency_event_kind_known" CHECK ("alliances"."emergency_events"."kind" in ('ACTIVATED', 'BECAME_JOINT', 'WHISTLE_BLOWN', 'ACCESS_OPENED', 'ORGANIZATIONS_FOUNDED', 'MEMBERS_POSTED', 'NOTED', 'PART_REFUSED', 'ORGANIZATIONS_DISSOLVED', 'MEMBERS_RETURNED', 'ACCESS_CLOSED', 'SIDE_STOOD_DOWN', 'STOOD_DOWN', 'REPORT_DRAFTED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."emergency_plan_accesses" (
	"plan_id" text NOT NULL,
	"position" integer NOT NULL,
	"field_set" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "emergency_plan_accesses_plan_id_position_province_county_code_pk" PRIMARY KEY("plan_id","position","province","county_code"),
	CONSTRAINT "emergency_plan_access_field_set_known" CHECK ("alliances"."emergency_plan_accesses"."field_set" in ('BORDER_CASE_DETAILS', 'CONTACT_DUTY_OFFICE', 'PATROL_PLANS', 'SHARED_BULLETINS', 'MEDIATION_RECORDS', 'MOBILE_MEMBER_COUNTS'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."emergency_plan_calls" (
	"plan_id" text NOT NULL,
	"position" integer NOT NULL,
	"side_position" integer NOT NULL,
	"caller_id" text NOT NULL,
	"caller_division_id" text NOT NULL,
	"caller_division_code" text collate "C" NOT NULL,
	"called_ids" text[] NOT NULL,
	"level" text NOT NULL,
	"subject" text NOT NULL,
	"minutes" integer NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "emergency_plan_calls_plan_id_position_province_county_code_pk" PRIMARY KEY("plan_id","position","province","county_code"),
	CONSTRAINT "emergency_plan_call_level_known" CHECK ("alliances"."emergency_plan_calls"."level" in ('GRID', 'COMMUNITY', 'SUBDISTRICT', 'COUNTY')),
	CONSTRAINT "emergency_plan_call_minutes_sound" CHECK ("alliances"."emergency_plan_calls"."minutes" between 1 and 1440)
);
--> statement-breakpoint
CREATE TABLE "alliances"."emergency_plan_sides" (
	"plan_id" text NOT NULL,
	"position" integer NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"consented_on" date,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "emergency_plan_sides_plan_id_position_province_county_code_pk" PRIMARY KEY("plan_id","position","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "alliances"."emergency_plans" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"conditions" text NOT NULL,
	"level" text NOT NULL,
	"status" text NOT NULL,
	"edition" integer DEFAULT 0 NOT NULL,
	"max_hours" integer NOT NULL,
	"pact_id" text,
	"digest" char(64),
	"organizations_digest" char(64),
	"postings_digest" char(64),
	"submitted_on" date,
	"return_reason" text,
	CONSTRAINT "emergency_plans_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "emergency_plan_level_known" CHECK ("alliances"."emergency_plans"."level" in ('GRID', 'COMMUNITY', 'SUBDISTRICT', 'COUNTY')),
	CONSTRAINT "emergency_plan_status_known" CHECK ("alliances"."emergency_plans"."status" in ('DRAFT', 'SUBMITTED', 'AGREED', 'RETIRED')),
	CONSTRAINT "emergency_plan_hours_sound" CHECK ("alliances"."emergency_plans"."max_hours" between 1 and 720),
	CONSTRAINT "emergency_plan_stands_by_digest" CHECK ("alliances"."emergency_plans"."status" not in ('SUBMITTED', 'AGREED') or "alliances"."emergency_plans"."digest" is not null)
);
--> statement-breakpoint
ALTER TABLE "alliances"."emergency_activations" ADD COLUMN "plan_id" text;--> statement-breakpoint
ALTER TABLE "alliances"."emergency_activations" ADD COLUMN "number" integer;--> statement-breakpoint
ALTER TABLE "alliances"."emergency_activations" ADD COLUMN "is_drill" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."emergency_activations" ADD COLUMN "joint_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "alliances"."emergency_activations" ADD COLUMN "joint_ended_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "alliances"."emergency_activations" ADD COLUMN "expires_at" timestamp(6) with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "after_action_report_activation" ON "alliances"."after_action_reports" USING btree ("activation_id");--> statement-breakpoint
CREATE INDEX "emergency_activation_side_organization" ON "alliances"."emergency_activation_sides" USING btree ("organization_id","activation_id");--> statement-breakpoint
CREATE INDEX "emergency_effect_pending" ON "alliances"."emergency_effects" USING btree ("activation_id") WHERE "alliances"."emergency_effects"."status" = 'PENDING';--> statement-breakpoint
CREATE UNIQUE INDEX "emergency_event_number" ON "alliances"."emergency_events" USING btree ("activation_id","number");--> statement-breakpoint
CREATE INDEX "emergency_plan_side_organization" ON "alliances"."emergency_plan_sides" USING btree ("organization_id","plan_id");--> statement-breakpoint
CREATE INDEX "emergency_plan_division" ON "alliances"."emergency_plans" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "emergency_plan_pact" ON "alliances"."emergency_plans" USING btree ("pact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "emergency_activation_number" ON "alliances"."emergency_activations" USING btree ("plan_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "emergency_activation_one_open" ON "alliances"."emergency_activations" USING btree ("plan_id","is_drill") WHERE "alliances"."emergency_activations"."status" = 'ACTIVATED' and "alliances"."emergency_activations"."plan_id" is not null;--> statement-breakpoint
ALTER TABLE "alliances"."emergency_activations" ADD CONSTRAINT "emergency_activation_of_plan_has_limit" CHECK (("alliances"."emergency_activations"."plan_id" is null) = ("alliances"."emergency_activations"."expires_at" is null));--> statement-breakpoint
CREATE TRIGGER "emergency_events_written_once" BEFORE UPDATE OR DELETE ON "alliances"."emergency_events" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();
