CREATE SCHEMA "organizations";
--> statement-breakpoint
CREATE TABLE "organizations"."changes" (
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"key" bigint GENERATED ALWAYS AS IDENTITY (sequence name "organizations"."changes_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"node_id" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"at" timestamp(6) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "changes_xid_key_pk" PRIMARY KEY("xid","key")
);
--> statement-breakpoint
CREATE TABLE "organizations"."figures" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"label_zh" text NOT NULL,
	"value" text,
	"unit" text NOT NULL,
	"qualifier" text NOT NULL,
	"period" text,
	"division_code" text collate "C",
	"note" text,
	CONSTRAINT "figures_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "figures_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "organizations"."idempotency" (
	"viewer" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"answer" text NOT NULL,
	"at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_viewer_key_pk" PRIMARY KEY("viewer","key")
);
--> statement-breakpoint
CREATE TABLE "organizations"."division_successions" (
	"predecessor_id" text NOT NULL,
	"successor_id" text NOT NULL,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	"source" text,
	CONSTRAINT "division_successions_predecessor_id_successor_id_pk" PRIMARY KEY("predecessor_id","successor_id"),
	CONSTRAINT "division_succession_kind_known" CHECK ("organizations"."division_successions"."kind" in ('MERGED', 'SPLIT', 'RENAMED', 'RENUMBERED', 'UPGRADED', 'REORGANIZED'))
);
--> statement-breakpoint
CREATE TABLE "organizations"."divisions" (
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
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"designation" text NOT NULL,
	"is_statistical_only" boolean DEFAULT false NOT NULL,
	"parent_code" text collate "C",
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "divisions_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "division_level_known" CHECK ("organizations"."divisions"."level" in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
	CONSTRAINT "division_designation_known" CHECK ("organizations"."divisions"."designation" in ('PROVINCE', 'AUTONOMOUS_REGION', 'MUNICIPALITY', 'CITY', 'PREFECTURE', 'COUNTY', 'COUNTY_LEVEL_CITY', 'DISTRICT', 'DEVELOPMENT_ZONE', 'SUBDISTRICT', 'TOWN', 'TOWNSHIP', 'COMMUNITY', 'VILLAGE', 'OTHER')),
	CONSTRAINT "division_period_sound" CHECK ("organizations"."divisions"."valid_to" is null or "organizations"."divisions"."valid_from" is null or "organizations"."divisions"."valid_to" >= "organizations"."divisions"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "organizations"."organization_successions" (
	"predecessor_id" text NOT NULL,
	"successor_id" text NOT NULL,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "organization_successions_predecessor_id_successor_id_pk" PRIMARY KEY("predecessor_id","successor_id"),
	CONSTRAINT "organization_succession_kind_known" CHECK ("organizations"."organization_successions"."kind" in ('MERGED', 'SPLIT', 'RENAMED', 'RENUMBERED', 'UPGRADED', 'REORGANIZED'))
);
--> statement-breakpoint
CREATE TABLE "organizations"."party_organizations" (
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
	"short_name" text,
	"former_names" text[] DEFAULT '{}' NOT NULL,
	"kind" text NOT NULL,
	"tier" text NOT NULL,
	"programmes" text[] DEFAULT '{}' NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"superior_id" text,
	"path" text collate "C" NOT NULL,
	"organizer_count" integer DEFAULT 0 NOT NULL,
	"founded_on" date,
	"dissolved_on" date,
	"mandate_task" text,
	"mandate_approved_by_id" text,
	"mandate_started_on" date,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "party_organizations_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "organization_kind_known" CHECK ("organizations"."party_organizations"."kind" in ('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'PARTY_GROUP', 'WORKING_COMMITTEE', 'LEADING_GROUP', 'JOINT_COMMITTEE', 'JOINT_BRANCH', 'TEMPORARY_COMMITTEE', 'TEMPORARY_GENERAL_BRANCH', 'TEMPORARY_BRANCH', 'TEMPORARY_JOINT_BRANCH', 'INDUSTRY_COMMITTEE')),
	CONSTRAINT "organization_tier_known" CHECK ("organizations"."party_organizations"."tier" in ('PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY', 'ESTATE', 'GRID', 'BUILDING')),
	CONSTRAINT "organization_period_sound" CHECK ("organizations"."party_organizations"."dissolved_on" is null or "organizations"."party_organizations"."founded_on" is null or "organizations"."party_organizations"."dissolved_on" >= "organizations"."party_organizations"."founded_on"),
	CONSTRAINT "temporary_organization_has_mandate" CHECK (("organizations"."party_organizations"."kind" like 'TEMPORARY%') = ("organizations"."party_organizations"."mandate_task" is not null and "organizations"."party_organizations"."mandate_approved_by_id" is not null)),
	CONSTRAINT "organization_not_its_own_superior" CHECK ("organizations"."party_organizations"."superior_id" is distinct from "organizations"."party_organizations"."id")
);
--> statement-breakpoint
CREATE TABLE "organizations"."superior_periods" (
	"organization_id" text NOT NULL,
	"superior_id" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "superior_period_sound" CHECK ("organizations"."superior_periods"."valid_to" is null or "organizations"."superior_periods"."valid_from" is null or "organizations"."superior_periods"."valid_to" >= "organizations"."superior_periods"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "organizations"."unit_ties" (
	"organization_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "unit_ties_organization_id_unit_id_pk" PRIMARY KEY("organization_id","unit_id"),
	CONSTRAINT "unit_tie_kind_known" CHECK ("organizations"."unit_ties"."kind" in ('HOST', 'COVERED'))
);
--> statement-breakpoint
CREATE TABLE "organizations"."units" (
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
	"unified_social_credit_code" text,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "units_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "unit_kind_known" CHECK ("organizations"."units"."kind" in ('GOVERNMENT_BODY', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANIZATION', 'SELF_GOVERNING_BODY', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY', 'MASS_ORGANIZATION')),
	CONSTRAINT "unit_period_sound" CHECK ("organizations"."units"."valid_to" is null or "organizations"."units"."valid_from" is null or "organizations"."units"."valid_to" >= "organizations"."units"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "organizations"."committee_terms" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"body" text NOT NULL,
	"number" integer NOT NULL,
	"started_on" date NOT NULL,
	"term_ends_on" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "committee_terms_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "committee_term_body_known" CHECK ("organizations"."committee_terms"."body" in ('VILLAGE_COMMUNITY', 'OFFICE_COMMITTEE', 'OTHER_BRANCH'))
);
--> statement-breakpoint
CREATE TABLE "organizations"."concurrent_appointments" (
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
	"committee_id" text NOT NULL,
	"post" text NOT NULL,
	"on_behalf_of_id" text,
	"on_behalf_of_unit_id" text,
	"division_code" text collate "C" NOT NULL,
	CONSTRAINT "concurrent_appointments_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "appointment_period_sound" CHECK ("organizations"."concurrent_appointments"."valid_to" is null or "organizations"."concurrent_appointments"."valid_from" is null or "organizations"."concurrent_appointments"."valid_to" >= "organizations"."concurrent_appointments"."valid_from"),
	CONSTRAINT "appointment_one_lender" CHECK (num_nonnulls("organizations"."concurrent_appointments"."on_behalf_of_id", "organizations"."concurrent_appointments"."on_behalf_of_unit_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "organizations"."demonstration_ratings" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"scheme" text NOT NULL,
	"grade" text NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"awarded_on" date,
	"valid_through" date,
	CONSTRAINT "demonstration_ratings_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "rating_scheme_known" CHECK ("organizations"."demonstration_ratings"."scheme" in ('DEMONSTRATION_DISTRICT', 'DEMONSTRATION_STREET', 'BENCHMARK_COMMUNITY', 'MODEL_ESTATE', 'SIX_GOODS_PROPERTY'))
);
--> statement-breakpoint
CREATE TABLE "organizations"."expanded_committees" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"tier" text NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"founded_on" date,
	"dissolved_on" date,
	CONSTRAINT "expanded_committees_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "expanded_committee_tier_known" CHECK ("organizations"."expanded_committees"."tier" in ('PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY', 'ESTATE', 'GRID', 'BUILDING'))
);
--> statement-breakpoint
CREATE TABLE "organizations"."functional_groups" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"section" text NOT NULL,
	"committee_id" text NOT NULL,
	CONSTRAINT "functional_groups_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "functional_group_section_known" CHECK ("organizations"."functional_groups"."section" in ('GUIDANCE', 'EDUCATION', 'SECURITY', 'LIVELIHOOD', 'CIVILITY'))
);
--> statement-breakpoint
CREATE INDEX "division_succession_back" ON "organizations"."division_successions" USING btree ("successor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "division_code_period" ON "organizations"."divisions" USING btree ("code",coalesce("valid_from", '0001-01-01'));--> statement-breakpoint
CREATE UNIQUE INDEX "division_code_current" ON "organizations"."divisions" USING btree ("code") WHERE "organizations"."divisions"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "division_parent" ON "organizations"."divisions" USING btree ("parent_code","code");--> statement-breakpoint
CREATE INDEX "division_grams" ON "organizations"."divisions" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "organization_succession_back" ON "organizations"."organization_successions" USING btree ("successor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organization_code" ON "organizations"."party_organizations" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "organization_path" ON "organizations"."party_organizations" USING btree ("path");--> statement-breakpoint
CREATE INDEX "organization_superior" ON "organizations"."party_organizations" USING btree ("superior_id","id");--> statement-breakpoint
CREATE INDEX "organization_division" ON "organizations"."party_organizations" USING btree ("division_code","kind");--> statement-breakpoint
CREATE INDEX "organization_seat" ON "organizations"."party_organizations" USING btree ("division_id","code");--> statement-breakpoint
CREATE INDEX "organization_name" ON "organizations"."party_organizations" USING btree ("name");--> statement-breakpoint
CREATE INDEX "organization_grams" ON "organizations"."party_organizations" USING gin ("grams");--> statement-breakpoint
CREATE UNIQUE INDEX "superior_period_start" ON "organizations"."superior_periods" USING btree ("organization_id",coalesce("valid_from", '0001-01-01'));--> statement-breakpoint
CREATE UNIQUE INDEX "superior_period_open" ON "organizations"."superior_periods" USING btree ("organization_id") WHERE "organizations"."superior_periods"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "superior_period_superior" ON "organizations"."superior_periods" USING btree ("superior_id");--> statement-breakpoint
CREATE INDEX "unit_tie_unit" ON "organizations"."unit_ties" USING btree ("unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "unit_credit_code" ON "organizations"."units" USING btree ("unified_social_credit_code");--> statement-breakpoint
CREATE INDEX "unit_division" ON "organizations"."units" USING btree ("division_code","kind");--> statement-breakpoint
CREATE INDEX "unit_grams" ON "organizations"."units" USING gin ("grams");--> statement-breakpoint
CREATE UNIQUE INDEX "committee_term_number" ON "organizations"."committee_terms" USING btree ("organization_id","number");--> statement-breakpoint
CREATE INDEX "committee_term_end" ON "organizations"."committee_terms" USING btree ("term_ends_on");--> statement-breakpoint
CREATE INDEX "appointment_committee" ON "organizations"."concurrent_appointments" USING btree ("committee_id");--> statement-breakpoint
CREATE INDEX "appointment_lender" ON "organizations"."concurrent_appointments" USING btree ("on_behalf_of_id");--> statement-breakpoint
CREATE INDEX "appointment_division" ON "organizations"."concurrent_appointments" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "rating_organization" ON "organizations"."demonstration_ratings" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "expanded_committee_of" ON "organizations"."expanded_committees" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "expanded_committee_division" ON "organizations"."expanded_committees" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "functional_group_committee" ON "organizations"."functional_groups" USING btree ("committee_id");