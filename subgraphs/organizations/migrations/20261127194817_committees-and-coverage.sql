CREATE TABLE "organizations"."estate_covers" (
	"organization_id" text NOT NULL,
	"estate_id" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "estate_cover_period_sound" CHECK ("organizations"."estate_covers"."valid_to" is null or "organizations"."estate_covers"."valid_from" is null or "organizations"."estate_covers"."valid_to" >= "organizations"."estate_covers"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "organizations"."estates" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"name" text NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"state_since" date,
	CONSTRAINT "estates_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "estate_period_sound" CHECK ("organizations"."estates"."valid_to" is null or "organizations"."estates"."valid_from" is null or "organizations"."estates"."valid_to" >= "organizations"."estates"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "organizations"."past_estate_states" (
	"estate_id" text NOT NULL,
	"held_from" date,
	"held_to" date NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	CONSTRAINT "past_estate_states_estate_id_held_to_pk" PRIMARY KEY("estate_id","held_to"),
	CONSTRAINT "past_estate_state_sound" CHECK ("organizations"."past_estate_states"."held_to" is null or "organizations"."past_estate_states"."held_from" is null or "organizations"."past_estate_states"."held_to" >= "organizations"."past_estate_states"."held_from")
);
--> statement-breakpoint
CREATE TABLE "organizations"."organization_proposals" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"tier" text NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"superior_id" text NOT NULL,
	"task" text NOT NULL,
	"starts_on" date NOT NULL,
	"status" text DEFAULT 'PROPOSED' NOT NULL,
	"decided_on" date,
	"organization_id" text,
	CONSTRAINT "organization_proposals_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "proposal_kind_known" CHECK ("organizations"."organization_proposals"."kind" in ('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'PARTY_GROUP', 'WORKING_COMMITTEE', 'LEADING_GROUP', 'JOINT_COMMITTEE', 'JOINT_BRANCH', 'TEMPORARY_COMMITTEE', 'TEMPORARY_GENERAL_BRANCH', 'TEMPORARY_BRANCH', 'TEMPORARY_JOINT_BRANCH', 'INDUSTRY_COMMITTEE')),
	CONSTRAINT "proposal_tier_known" CHECK ("organizations"."organization_proposals"."tier" in ('PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY', 'ESTATE', 'GRID', 'BUILDING')),
	CONSTRAINT "proposal_status_known" CHECK ("organizations"."organization_proposals"."status" in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
	CONSTRAINT "proposal_founded_when_approved" CHECK (("organizations"."organization_proposals"."status" = 'APPROVED') = ("organizations"."organization_proposals"."organization_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "organizations"."organization_sponsors" (
	"organization_id" text NOT NULL,
	"sponsor_id" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "sponsor_period_sound" CHECK ("organizations"."organization_sponsors"."valid_to" is null or "organizations"."organization_sponsors"."valid_from" is null or "organizations"."organization_sponsors"."valid_to" >= "organizations"."organization_sponsors"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "organizations"."proposal_sponsors" (
	"proposal_id" text NOT NULL,
	"sponsor_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"decision" text DEFAULT 'PENDING' NOT NULL,
	"decided_on" date,
	"reason" text,
	CONSTRAINT "proposal_sponsors_proposal_id_sponsor_id_pk" PRIMARY KEY("proposal_id","sponsor_id"),
	CONSTRAINT "sponsor_decision_known" CHECK ("organizations"."proposal_sponsors"."decision" in ('PENDING', 'APPROVED', 'REFUSED'))
);
--> statement-breakpoint
ALTER TABLE "organizations"."concurrent_appointments" ADD COLUMN "status" text DEFAULT 'SEATED' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations"."demonstration_ratings" ADD COLUMN "status" text DEFAULT 'AWARDED' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations"."demonstration_ratings" ADD COLUMN "applied_on" date;--> statement-breakpoint
ALTER TABLE "organizations"."demonstration_ratings" ADD COLUMN "assessed_on" date;--> statement-breakpoint
ALTER TABLE "organizations"."demonstration_ratings" ADD COLUMN "reviewed_on" date;--> statement-breakpoint
ALTER TABLE "organizations"."demonstration_ratings" ADD COLUMN "closed_on" date;--> statement-breakpoint
CREATE UNIQUE INDEX "estate_cover_open" ON "organizations"."estate_covers" USING btree ("organization_id","estate_id") WHERE "organizations"."estate_covers"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "estate_cover_estate" ON "organizations"."estate_covers" USING btree ("estate_id");--> statement-breakpoint
CREATE INDEX "estate_cover_organization" ON "organizations"."estate_covers" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "estate_division" ON "organizations"."estates" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "past_estate_state_division" ON "organizations"."past_estate_states" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "proposal_division" ON "organizations"."organization_proposals" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "sponsor_of" ON "organizations"."organization_sponsors" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "sponsored_by" ON "organizations"."organization_sponsors" USING btree ("sponsor_id");--> statement-breakpoint
CREATE INDEX "proposal_sponsor" ON "organizations"."proposal_sponsors" USING btree ("sponsor_id");--> statement-breakpoint
ALTER TABLE "organizations"."concurrent_appointments" ADD CONSTRAINT "appointment_status_known" CHECK ("organizations"."concurrent_appointments"."status" in ('PROPOSED', 'SEATED', 'DECLINED', 'WITHDRAWN', 'ENDED'));--> statement-breakpoint
ALTER TABLE "organizations"."demonstration_ratings" ADD CONSTRAINT "rating_status_known" CHECK ("organizations"."demonstration_ratings"."status" in ('APPLIED', 'ASSESSED', 'AWARDED', 'DECLINED', 'WITHDRAWN', 'REVOKED'));--> statement-breakpoint
UPDATE "organizations"."concurrent_appointments" SET status = 'ENDED' WHERE valid_to IS NOT NULL;
