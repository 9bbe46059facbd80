CREATE SCHEMA "border";
--> statement-breakpoint
CREATE TABLE "border"."adjacencies" (
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
	"a_id" text NOT NULL,
	"a_code" text collate "C" NOT NULL,
	"a_name" text NOT NULL,
	"b_id" text NOT NULL,
	"b_code" text collate "C" NOT NULL,
	"b_name" text NOT NULL,
	"level" text NOT NULL,
	"kind" text NOT NULL,
	"crosses" text NOT NULL,
	"confidence" text NOT NULL,
	"source_url" text,
	"geometry_crosscheck" text,
	CONSTRAINT "adjacencies_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "adjacency_has_source" CHECK (length(btrim("border"."adjacencies"."source")) > 0 and "border"."adjacencies"."source" is not null),
	CONSTRAINT "adjacency_two_sides" CHECK ("border"."adjacencies"."a_id" <> "border"."adjacencies"."b_id"),
	CONSTRAINT "adjacency_kind_known" CHECK ("border"."adjacencies"."kind" in ('LAND', 'WATER', 'MARITIME')),
	CONSTRAINT "adjacency_crosses_known" CHECK ("border"."adjacencies"."crosses" in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP')),
	CONSTRAINT "adjacency_confidence_known" CHECK ("border"."adjacencies"."confidence" in ('STATED', 'IMPLIED')),
	CONSTRAINT "adjacency_period_sound" CHECK ("border"."adjacencies"."valid_to" is null or "border"."adjacencies"."valid_from" is null or "border"."adjacencies"."valid_to" >= "border"."adjacencies"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "border"."boundaries" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"a_id" text,
	"a_code" text collate "C" NOT NULL,
	"b_id" text,
	"b_code" text collate "C" NOT NULL,
	"line_code" text NOT NULL,
	"name" text NOT NULL,
	"whole_line_id" text,
	"length_km" double precision,
	"official_reference" text,
	CONSTRAINT "boundaries_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "border"."bulletins" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"zone_id" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"classification" text NOT NULL,
	"published_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bulletins_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "bulletin_classification_known" CHECK ("border"."bulletins"."classification" in ('PUBLIC', 'INTERNAL'))
);
--> statement-breakpoint
CREATE TABLE "border"."case_events" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"case_id" text NOT NULL,
	"status" text NOT NULL,
	"on" date NOT NULL,
	"note" text,
	CONSTRAINT "case_events_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "case_event_status_known" CHECK ("border"."case_events"."status" in ('REPORTED', 'STUDIED', 'IN_HAND', 'RESOLVED', 'VERIFIED'))
);
--> statement-breakpoint
CREATE TABLE "border"."cases" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"a_id" text,
	"a_code" text collate "C" NOT NULL,
	"b_id" text,
	"b_code" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"category" text NOT NULL,
	"status" text NOT NULL,
	"zone_id" text,
	"pact_id" text,
	"reported_on" date NOT NULL,
	"resolved_on" date,
	"verified_on" date,
	CONSTRAINT "cases_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "case_category_known" CHECK ("border"."cases"."category" in ('BOUNDARY_DISPUTE', 'ILLEGAL_MINING', 'POLLUTION', 'PUBLIC_SECURITY', 'ROAD_AND_WATER', 'CIVIL_DISPUTE')),
	CONSTRAINT "case_status_known" CHECK ("border"."cases"."status" in ('REPORTED', 'STUDIED', 'IN_HAND', 'RESOLVED', 'VERIFIED')),
	CONSTRAINT "case_resolved_when_said" CHECK (("border"."cases"."status" in ('RESOLVED', 'VERIFIED')) = ("border"."cases"."resolved_on" is not null)),
	CONSTRAINT "case_period_sound" CHECK ("border"."cases"."resolved_on" is null or "border"."cases"."reported_on" is null or "border"."cases"."resolved_on" >= "border"."cases"."reported_on")
);
--> statement-breakpoint
CREATE TABLE "border"."changes" (
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"key" bigint GENERATED ALWAYS AS IDENTITY (sequence name "border"."changes_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "border"."duty_rosters" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"zone_id" text NOT NULL,
	"name" text NOT NULL,
	"days_per_year" integer NOT NULL,
	"organization_id" text,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "duty_rosters_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "duty_roster_days" CHECK ("border"."duty_rosters"."days_per_year" between 1 and 366)
);
--> statement-breakpoint
CREATE TABLE "border"."enclaves" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"belongs_to_id" text,
	"belongs_to_code" text collate "C" NOT NULL,
	"lies_in_id" text,
	"lies_in_code" text collate "C" NOT NULL,
	CONSTRAINT "enclaves_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "border"."enforcement_results" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"operation_id" text NOT NULL,
	"kind" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "enforcement_results_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "enforcement_result_kind_known" CHECK ("border"."enforcement_results"."kind" in ('SAND_SITE', 'SAND_VESSEL', 'PIG_FARM', 'VESSEL_SEIZED', 'SUSPECT')),
	CONSTRAINT "enforcement_result_count" CHECK ("border"."enforcement_results"."count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "border"."figures" (
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
CREATE TABLE "border"."idempotency" (
	"viewer" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"answer" text NOT NULL,
	"at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_viewer_key_pk" PRIMARY KEY("viewer","key")
);
--> statement-breakpoint
CREATE TABLE "border"."inspections" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"boundary_id" text NOT NULL,
	"round" integer NOT NULL,
	"due_on" date NOT NULL,
	"completed_on" date,
	"findings" text,
	CONSTRAINT "inspections_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "border"."mediations" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"a_id" text,
	"a_code" text collate "C" NOT NULL,
	"b_id" text,
	"b_code" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"level" text NOT NULL,
	"round" integer NOT NULL,
	"outcome" text NOT NULL,
	"is_judicially_confirmed" boolean DEFAULT false NOT NULL,
	"accepted_on" date NOT NULL,
	"settled_on" date,
	CONSTRAINT "mediations_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "mediation_level_known" CHECK ("border"."mediations"."level" in ('COUNTY', 'TOWNSHIP', 'VILLAGE')),
	CONSTRAINT "mediation_outcome_known" CHECK ("border"."mediations"."outcome" in ('PENDING', 'SETTLED', 'FAILED')),
	CONSTRAINT "mediation_three_rounds" CHECK ("border"."mediations"."round" between 1 and 3),
	CONSTRAINT "mediation_confirmed_when_settled" CHECK (not "border"."mediations"."is_judicially_confirmed" or "border"."mediations"."outcome" = 'SETTLED')
);
--> statement-breakpoint
CREATE TABLE "border"."operations" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"a_id" text,
	"a_code" text collate "C" NOT NULL,
	"b_id" text,
	"b_code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"zone_id" text,
	"starts_on" date,
	"ends_on" date,
	CONSTRAINT "operations_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "operation_status_known" CHECK ("border"."operations"."status" in ('PLANNED', 'CARRIED_OUT', 'REPORTED')),
	CONSTRAINT "operation_period_sound" CHECK ("border"."operations"."ends_on" is null or "border"."operations"."starts_on" is null or "border"."operations"."ends_on" >= "border"."operations"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "border"."pact_border_links" (
	"pact_id" text NOT NULL,
	"zone_id" text NOT NULL,
	"boundary_id" text,
	CONSTRAINT "pact_border_links_pact_id_zone_id_pk" PRIMARY KEY("pact_id","zone_id")
);
--> statement-breakpoint
CREATE TABLE "border"."patrols" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"a_id" text,
	"a_code" text collate "C" NOT NULL,
	"b_id" text,
	"b_code" text collate "C" NOT NULL,
	"zone_id" text NOT NULL,
	"on" date NOT NULL,
	"route" text NOT NULL,
	CONSTRAINT "patrols_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "border"."pillars" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"pillar_number" text NOT NULL,
	"type" text NOT NULL,
	"condition" text,
	"boundary_id" text NOT NULL,
	CONSTRAINT "pillars_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "pillar_type_known" CHECK ("border"."pillars"."type" in ('SINGLE', 'DOUBLE', 'TRIPLE')),
	CONSTRAINT "pillar_number_eight_places" CHECK ("border"."pillars"."pillar_number" ~ '^[0-9]{7}[QABCDE]$')
);
--> statement-breakpoint
CREATE TABLE "border"."tier_bodies" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"zone_id" text NOT NULL,
	"tier" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"organization_id" text,
	CONSTRAINT "tier_bodies_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "tier_body_tier_known" CHECK ("border"."tier_bodies"."tier" in ('COUNTY', 'TOWNSHIP', 'VILLAGE')),
	CONSTRAINT "tier_body_kind_known" CHECK ("border"."tier_bodies"."kind" in ('WORKSTATION', 'GROUP', 'JOINT_COMMITTEE'))
);
--> statement-breakpoint
CREATE TABLE "border"."zone_participants" (
	"zone_id" text NOT NULL,
	"division_id" text NOT NULL,
	"code" text collate "C" NOT NULL,
	"level" text NOT NULL,
	CONSTRAINT "zone_participants_zone_id_division_id_pk" PRIMARY KEY("zone_id","division_id")
);
--> statement-breakpoint
CREATE TABLE "border"."zones" (
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
	CONSTRAINT "zones_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "zone_period_sound" CHECK ("border"."zones"."valid_to" is null or "border"."zones"."valid_from" is null or "border"."zones"."valid_to" >= "border"."zones"."valid_from")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "adjacency_pair" ON "border"."adjacencies" USING btree (least("a_id", "b_id"),greatest("a_id", "b_id"),"kind");--> statement-breakpoint
CREATE INDEX "adjacency_a" ON "border"."adjacencies" USING btree ("a_id");--> statement-breakpoint
CREATE INDEX "adjacency_b" ON "border"."adjacencies" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "adjacency_a_code" ON "border"."adjacencies" USING btree ("a_code");--> statement-breakpoint
CREATE INDEX "adjacency_b_code" ON "border"."adjacencies" USING btree ("b_code");--> statement-breakpoint
CREATE UNIQUE INDEX "boundary_line_code" ON "border"."boundaries" USING btree ("line_code");--> statement-breakpoint
CREATE INDEX "boundary_whole" ON "border"."boundaries" USING btree ("whole_line_id");--> statement-breakpoint
CREATE INDEX "bulletin_zone" ON "border"."bulletins" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "case_event_case" ON "border"."case_events" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_a_code" ON "border"."cases" USING btree ("a_code");--> statement-breakpoint
CREATE INDEX "case_b_code" ON "border"."cases" USING btree ("b_code");--> statement-breakpoint
CREATE INDEX "case_zone" ON "border"."cases" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "case_pact" ON "border"."cases" USING btree ("pact_id");--> statement-breakpoint
CREATE INDEX "duty_roster_zone" ON "border"."duty_rosters" USING btree ("zone_id");--> statement-breakpoint
CREATE UNIQUE INDEX "enclave_name" ON "border"."enclaves" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "enforcement_result_once" ON "border"."enforcement_results" USING btree ("operation_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "inspection_round" ON "border"."inspections" USING btree ("boundary_id","round");--> statement-breakpoint
CREATE INDEX "inspection_due" ON "border"."inspections" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "mediation_a_code" ON "border"."mediations" USING btree ("a_code");--> statement-breakpoint
CREATE INDEX "operation_a_code" ON "border"."operations" USING btree ("a_code");--> statement-breakpoint
CREATE INDEX "operation_zone" ON "border"."operations" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "pact_link_zone" ON "border"."pact_border_links" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "patrol_zone" ON "border"."patrols" USING btree ("zone_id","on");--> statement-breakpoint
CREATE UNIQUE INDEX "pillar_number" ON "border"."pillars" USING btree ("pillar_number");--> statement-breakpoint
CREATE INDEX "pillar_boundary" ON "border"."pillars" USING btree ("boundary_id");--> statement-breakpoint
CREATE INDEX "tier_body_zone" ON "border"."tier_bodies" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "tier_body_organization" ON "border"."tier_bodies" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "zone_participant_division" ON "border"."zone_participants" USING btree ("division_id");--> statement-breakpoint
CREATE UNIQUE INDEX "zone_name" ON "border"."zones" USING btree ("name");