CREATE TABLE "organizations"."emergency_parts" (
	"activation_id" text NOT NULL,
	"side" integer NOT NULL,
	"opened_at" timestamp(6) with time zone,
	"closed_at" timestamp(6) with time zone,
	"count" integer NOT NULL,
	CONSTRAINT "emergency_parts_activation_id_side_pk" PRIMARY KEY("activation_id","side")
);
--> statement-breakpoint
CREATE TABLE "organizations"."founded_organizations" (
	"activation_id" text NOT NULL,
	"planned_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"side" integer NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "founded_organizations_activation_id_planned_id_province_county_code_pk" PRIMARY KEY("activation_id","planned_id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "organizations"."planned_organizations" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"plan_id" text NOT NULL,
	"side_position" integer,
	"approved_by_id" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"tier" text NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"superior_id" text,
	"superior_code" text,
	"task_name" text NOT NULL,
	CONSTRAINT "planned_organizations_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "planned_organization_kind_known" CHECK ("organizations"."planned_organizations"."kind" in ('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'PARTY_GROUP', 'WORKING_COMMITTEE', 'LEADING_GROUP', 'JOINT_COMMITTEE', 'JOINT_BRANCH', 'TEMPORARY_COMMITTEE', 'TEMPORARY_GENERAL_BRANCH', 'TEMPORARY_BRANCH', 'TEMPORARY_JOINT_BRANCH', 'INDUSTRY_COMMITTEE')),
	CONSTRAINT "planned_organization_tier_known" CHECK ("organizations"."planned_organizations"."tier" in ('PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY', 'ESTATE', 'GRID', 'BUILDING')),
	CONSTRAINT "planned_organization_is_temporary" CHECK ("organizations"."planned_organizations"."kind" like 'TEMPORARY%'),
	CONSTRAINT "planned_organization_one_superior" CHECK (("organizations"."planned_organizations"."superior_id" is null) <> ("organizations"."planned_organizations"."superior_code" is null))
);
--> statement-breakpoint
CREATE INDEX "founded_organization" ON "organizations"."founded_organizations" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "planned_organization_code" ON "organizations"."planned_organizations" USING btree ("plan_id","code");