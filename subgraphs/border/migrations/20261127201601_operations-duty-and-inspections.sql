CREATE TABLE "border"."duty_days" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"roster_id" text NOT NULL,
	"zone_id" text NOT NULL,
	"on" date NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	CONSTRAINT "duty_days_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);--> statement-breakpoint
CREATE TABLE "border"."duty_parties" (
	"roster_id" text NOT NULL,
	"position" integer NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"confirmed_on" date,
	CONSTRAINT "duty_parties_roster_id_position_pk" PRIMARY KEY("roster_id","position")
);--> statement-breakpoint
CREATE TABLE "border"."duty_swaps" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"roster_id" text NOT NULL,
	"status" text NOT NULL,
	"first_on" date NOT NULL,
	"first_organization_id" text NOT NULL,
	"first_code" text collate "C" NOT NULL,
	"second_on" date NOT NULL,
	"second_organization_id" text NOT NULL,
	"second_code" text collate "C" NOT NULL,
	"by_code" text collate "C" NOT NULL,
	"answered_on" date,
	CONSTRAINT "duty_swaps_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "duty_swap_status_known" CHECK ("border"."duty_swaps"."status" in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
	CONSTRAINT "duty_swap_two_parties" CHECK ("border"."duty_swaps"."first_organization_id" <> "border"."duty_swaps"."second_organization_id")
);--> statement-breakpoint
CREATE TABLE "border"."bulletin_acknowledgements" (
	"bulletin_id" text NOT NULL,
	"division_id" text NOT NULL,
	"code" text collate "C" NOT NULL,
	"organization_id" text NOT NULL,
	"at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bulletin_acknowledgements_bulletin_id_division_id_pk" PRIMARY KEY("bulletin_id","division_id")
);--> statement-breakpoint
CREATE TABLE "border"."pillar_findings" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"inspection_id" text NOT NULL,
	"pillar_id" text NOT NULL,
	"recorded_by_a" boolean NOT NULL,
	"condition" text NOT NULL,
	"on" date NOT NULL,
	"note" text,
	CONSTRAINT "pillar_findings_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "pillar_finding_condition_known" CHECK ("border"."pillar_findings"."condition" in ('INTACT', 'DAMAGED', 'DISPLACED', 'MISSING'))
);--> statement-breakpoint
ALTER TABLE "border"."operations" DROP CONSTRAINT "operation_status_known";--> statement-breakpoint
DROP INDEX "border"."enforcement_result_once";--> statement-breakpoint
ALTER TABLE "border"."enforcement_results" ADD COLUMN "recorded_by_a" boolean;--> statement-breakpoint
ALTER TABLE "border"."enforcement_results" ADD COLUMN "standing" text DEFAULT 'ONE_SIDED' NOT NULL;--> statement-breakpoint
ALTER TABLE "border"."enforcement_results" ADD COLUMN "other_count" integer;--> statement-breakpoint
ALTER TABLE "border"."enforcement_results" ADD COLUMN "by_code" text collate "C";--> statement-breakpoint
ALTER TABLE "border"."enforcement_results" ADD COLUMN "answered_by_code" text collate "C";--> statement-breakpoint
ALTER TABLE "border"."enforcement_results" ADD COLUMN "answered_on" date;--> statement-breakpoint
ALTER TABLE "border"."operations" ADD COLUMN "reported_on" date;--> statement-breakpoint
ALTER TABLE "border"."operations" ADD COLUMN "by_code" text collate "C";--> statement-breakpoint
ALTER TABLE "border"."duty_rosters" ADD COLUMN "standing" text DEFAULT 'CONFIRMED' NOT NULL;--> statement-breakpoint
ALTER TABLE "border"."patrols" ADD COLUMN "status" text DEFAULT 'PLANNED' NOT NULL;--> statement-breakpoint
ALTER TABLE "border"."patrols" ADD COLUMN "duty_day_id" text;--> statement-breakpoint
ALTER TABLE "border"."patrols" ADD COLUMN "standing" text;--> statement-breakpoint
ALTER TABLE "border"."patrols" ADD COLUMN "recorded_by_a" boolean;--> statement-breakpoint
ALTER TABLE "border"."patrols" ADD COLUMN "by_code" text collate "C";--> statement-breakpoint
ALTER TABLE "border"."bulletins" ADD COLUMN "publisher_code" text collate "C";--> statement-breakpoint
ALTER TABLE "border"."bulletins" ADD COLUMN "withdrawn_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "border"."bulletins" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "border"."enclaves" ADD COLUMN "responsible_id" text;--> statement-breakpoint
ALTER TABLE "border"."enclaves" ADD COLUMN "agreed_on" date;--> statement-breakpoint
ALTER TABLE "border"."enclaves" ADD COLUMN "proposed_responsible_id" text;--> statement-breakpoint
ALTER TABLE "border"."enclaves" ADD COLUMN "proposed_by_a" boolean;--> statement-breakpoint
ALTER TABLE "border"."enclaves" ADD COLUMN "by_code" text collate "C";--> statement-breakpoint
ALTER TABLE "border"."inspections" ADD COLUMN "is_under_way" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "border"."inspections" ADD COLUMN "reported_on" date;--> statement-breakpoint
ALTER TABLE "border"."inspections" ADD COLUMN "reported_by_a" boolean;--> statement-breakpoint
ALTER TABLE "border"."inspections" ADD COLUMN "by_code" text collate "C";--> statement-breakpoint
CREATE UNIQUE INDEX "duty_day_once" ON "border"."duty_days" USING btree ("zone_id","on");--> statement-breakpoint
CREATE INDEX "duty_day_roster" ON "border"."duty_days" USING btree ("roster_id","on");--> statement-breakpoint
CREATE INDEX "duty_day_organization" ON "border"."duty_days" USING btree ("organization_id","on");--> statement-breakpoint
CREATE INDEX "duty_swap_roster" ON "border"."duty_swaps" USING btree ("roster_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pillar_finding_once" ON "border"."pillar_findings" USING btree ("inspection_id","pillar_id","recorded_by_a");--> statement-breakpoint
CREATE INDEX "pillar_finding_pillar" ON "border"."pillar_findings" USING btree ("pillar_id");--> statement-breakpoint
CREATE INDEX "body_turn_organization" ON "border"."body_turns" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "pact_link_boundary" ON "border"."pact_border_links" USING btree ("boundary_id");--> statement-breakpoint
CREATE INDEX "tier_body_county" ON "border"."tier_bodies" USING btree ("county_code");--> statement-breakpoint
CREATE INDEX "case_a" ON "border"."cases" USING btree ("a_id");--> statement-breakpoint
CREATE INDEX "case_b" ON "border"."cases" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "operation_a" ON "border"."operations" USING btree ("a_id");--> statement-breakpoint
CREATE INDEX "operation_b" ON "border"."operations" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "patrol_a" ON "border"."patrols" USING btree ("a_id");--> statement-breakpoint
CREATE INDEX "patrol_b" ON "border"."patrols" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "patrol_duty_day" ON "border"."patrols" USING btree ("duty_day_id");--> statement-breakpoint
CREATE INDEX "mediation_a" ON "border"."mediations" USING btree ("a_id");--> statement-breakpoint
CREATE INDEX "mediation_b" ON "border"."mediations" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "enclave_belongs" ON "border"."enclaves" USING btree ("belongs_to_id");--> statement-breakpoint
CREATE INDEX "enclave_lies" ON "border"."enclaves" USING btree ("lies_in_id");--> statement-breakpoint
CREATE UNIQUE INDEX "enforcement_result_once" ON "border"."enforcement_results" USING btree ("operation_id","kind",("recorded_by_a" is true),("recorded_by_a" is false));--> statement-breakpoint
ALTER TABLE "border"."enforcement_results" ADD CONSTRAINT "enforcement_result_standing_known" CHECK ("border"."enforcement_results"."standing" in ('ONE_SIDED', 'CONFIRMED', 'DISPUTED'));--> statement-breakpoint
-- What a source tells is told of both sides; what was registered here before sides were kept came from the first.
UPDATE "border"."enforcement_results" SET "standing" = 'CONFIRMED' WHERE "source" IS NOT NULL;--> statement-breakpoint
UPDATE "border"."enforcement_results" SET "recorded_by_a" = true WHERE "source" IS NULL;--> statement-breakpoint
ALTER TABLE "border"."enforcement_results" ADD CONSTRAINT "enforcement_result_one_sided_by_one" CHECK ("border"."enforcement_results"."standing" = 'CONFIRMED' or "border"."enforcement_results"."recorded_by_a" is not null);--> statement-breakpoint
ALTER TABLE "border"."enforcement_results" ADD CONSTRAINT "enforcement_result_dispute_counts" CHECK (("border"."enforcement_results"."standing" = 'DISPUTED') = ("border"."enforcement_results"."other_count" is not null));--> statement-breakpoint
ALTER TABLE "border"."operations" ADD CONSTRAINT "operation_status_known" CHECK ("border"."operations"."status" in ('PLANNED', 'JOINED', 'CARRIED_OUT', 'REPORTED', 'CANCELLED'));--> statement-breakpoint
ALTER TABLE "border"."duty_rosters" ADD CONSTRAINT "duty_roster_standing_known" CHECK ("border"."duty_rosters"."standing" in ('ONE_SIDED', 'CONFIRMED', 'DISPUTED'));--> statement-breakpoint
UPDATE "border"."patrols" SET "status" = 'CARRIED_OUT' WHERE "on" <= (now() at time zone 'Asia/Shanghai')::date;--> statement-breakpoint
UPDATE "border"."inspections" SET "is_under_way" = true, "reported_on" = "completed_on" WHERE "completed_on" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "border"."patrols" ADD CONSTRAINT "patrol_status_known" CHECK ("border"."patrols"."status" in ('PLANNED', 'CARRIED_OUT', 'CANCELLED'));--> statement-breakpoint
ALTER TABLE "border"."patrols" ADD CONSTRAINT "patrol_standing_known" CHECK ("border"."patrols"."standing" in ('ONE_SIDED', 'CONFIRMED', 'DISPUTED'));--> statement-breakpoint
ALTER TABLE "border"."pillars" ADD CONSTRAINT "pillar_condition_known" CHECK ("border"."pillars"."condition" in ('INTACT', 'DAMAGED', 'DISPLACED', 'MISSING'));
