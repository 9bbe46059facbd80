CREATE SCHEMA "members";
--> statement-breakpoint
CREATE TABLE "members"."activists" (
	"organization_id" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"source" text,
	CONSTRAINT "activists_counted" CHECK ("members"."activists"."count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "members"."changes" (
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"key" bigint GENERATED ALWAYS AS IDENTITY (sequence name "members"."changes_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "members"."check_in_feedback" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"check_in_id" text NOT NULL,
	"from_organization_id" text NOT NULL,
	"to_organization_id" text NOT NULL,
	"body" text NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "check_in_feedback_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "members"."check_in_reports" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"check_in_id" text NOT NULL,
	"period" text NOT NULL,
	"on" date NOT NULL,
	"times_served" integer NOT NULL,
	CONSTRAINT "check_in_reports_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "report_period_known" CHECK ("members"."check_in_reports"."period" in ('HALF_YEAR', 'YEAR')),
	CONSTRAINT "report_times_counted" CHECK ("members"."check_in_reports"."times_served" >= 0)
);
--> statement-breakpoint
CREATE TABLE "members"."community_check_ins" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"member_id" text NOT NULL,
	"unit_organization_id" text NOT NULL,
	"unit_division_code" text collate "C" NOT NULL,
	"receiving_organization_id" text NOT NULL,
	"receiving_division_code" text collate "C" NOT NULL,
	"receiving_division_id" text NOT NULL,
	"status" text NOT NULL,
	"registered_on" date NOT NULL,
	"confirmed_on" date,
	"ended_on" date,
	CONSTRAINT "community_check_ins_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "check_in_status_known" CHECK ("members"."community_check_ins"."status" in ('REGISTERED', 'CONFIRMED', 'ACTIVE', 'ENDED')),
	CONSTRAINT "check_in_ended_when_said" CHECK (("members"."community_check_ins"."status" = 'ENDED') = ("members"."community_check_ins"."ended_on" is not null)),
	CONSTRAINT "check_in_not_at_home" CHECK ("members"."community_check_ins"."unit_organization_id" <> "members"."community_check_ins"."receiving_organization_id"),
	CONSTRAINT "check_in_period_sound" CHECK ("members"."community_check_ins"."ended_on" is null or "members"."community_check_ins"."registered_on" is null or "members"."community_check_ins"."ended_on" >= "members"."community_check_ins"."registered_on")
);
--> statement-breakpoint
CREATE TABLE "members"."contact_assignments" (
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
	"office" text NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	CONSTRAINT "contact_assignments_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "contact_office_known" CHECK ("members"."contact_assignments"."office" in ('COUNTY_LEADER', 'STREET_LEADER', 'COMMUNITY_SECRETARY', 'DELEGATE_STUDIO')),
	CONSTRAINT "contact_period_sound" CHECK ("members"."contact_assignments"."valid_to" is null or "members"."contact_assignments"."valid_from" is null or "members"."contact_assignments"."valid_to" >= "members"."contact_assignments"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "members"."figures" (
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
CREATE TABLE "members"."idempotency" (
	"viewer" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"answer" text NOT NULL,
	"at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_viewer_key_pk" PRIMARY KEY("viewer","key")
);
--> statement-breakpoint
CREATE TABLE "members"."organization_check_ins" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"unit_organization_id" text NOT NULL,
	"receiving_organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"status" text NOT NULL,
	"registered_on" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "organization_check_ins_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "organization_check_in_status_known" CHECK ("members"."organization_check_ins"."status" in ('REGISTERED', 'CONFIRMED', 'ACTIVE', 'ENDED'))
);
--> statement-breakpoint
CREATE TABLE "members"."party_members" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"membership_status" text NOT NULL,
	"home_organization_id" text NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"is_mobile_member" boolean DEFAULT false NOT NULL,
	"skills" text[] DEFAULT '{}' NOT NULL,
	"joined_in_year" integer,
	CONSTRAINT "party_members_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "member_status_known" CHECK ("members"."party_members"."membership_status" in ('FULL', 'PROBATIONARY')),
	CONSTRAINT "member_joined_in_a_year" CHECK ("members"."party_members"."joined_in_year" is null or "members"."party_members"."joined_in_year" between 1921 and 2200)
);
--> statement-breakpoint
CREATE TABLE "members"."post_assignments" (
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
	"member_id" text NOT NULL,
	"post_id" text NOT NULL,
	"mode" text NOT NULL,
	CONSTRAINT "post_assignments_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "assignment_mode_known" CHECK ("members"."post_assignments"."mode" in ('NORMAL', 'EMERGENCY')),
	CONSTRAINT "assignment_period_sound" CHECK ("members"."post_assignments"."valid_to" is null or "members"."post_assignments"."valid_from" is null or "members"."post_assignments"."valid_to" >= "members"."post_assignments"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "members"."service_posts" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	CONSTRAINT "service_posts_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "post_kind_known" CHECK ("members"."service_posts"."kind" in ('POLICY_PUBLICITY', 'MEDIATION', 'ENVIRONMENT', 'SECURITY_PATROL', 'CARE', 'CULTURE', 'OPINION', 'EMERGENCY'))
);
--> statement-breakpoint
CREATE TABLE "members"."volunteer_teams" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"founded_on" date,
	CONSTRAINT "volunteer_teams_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "team_kind_known" CHECK ("members"."volunteer_teams"."kind" in ('PIONEER', 'SHOCK', 'VOLUNTEER'))
);
--> statement-breakpoint
CREATE INDEX "feedback_check_in" ON "members"."check_in_feedback" USING btree ("check_in_id");--> statement-breakpoint
CREATE INDEX "report_check_in" ON "members"."check_in_reports" USING btree ("check_in_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_active_check_in" ON "members"."community_check_ins" USING btree ("member_id","receiving_organization_id") WHERE "members"."community_check_ins"."status" <> 'ENDED';--> statement-breakpoint
CREATE INDEX "check_in_member" ON "members"."community_check_ins" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "check_in_receiving" ON "members"."community_check_ins" USING btree ("receiving_organization_id");--> statement-breakpoint
CREATE INDEX "check_in_receiving_division" ON "members"."community_check_ins" USING btree ("receiving_division_code");--> statement-breakpoint
CREATE INDEX "check_in_place" ON "members"."community_check_ins" USING btree ("receiving_division_id");--> statement-breakpoint
CREATE INDEX "contact_organization" ON "members"."contact_assignments" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_active_organization_check_in" ON "members"."organization_check_ins" USING btree ("unit_organization_id","receiving_organization_id") WHERE "members"."organization_check_ins"."status" <> 'ENDED';--> statement-breakpoint
CREATE INDEX "organization_check_in_receiving" ON "members"."organization_check_ins" USING btree ("receiving_organization_id");--> statement-breakpoint
CREATE INDEX "member_home" ON "members"."party_members" USING btree ("home_organization_id");--> statement-breakpoint
CREATE INDEX "member_division" ON "members"."party_members" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "member_place" ON "members"."party_members" USING btree ("division_id","home_organization_id");--> statement-breakpoint
CREATE INDEX "assignment_member" ON "members"."post_assignments" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "assignment_post" ON "members"."post_assignments" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "post_organization" ON "members"."service_posts" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "post_division" ON "members"."service_posts" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "team_organization" ON "members"."volunteer_teams" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "team_division" ON "members"."volunteer_teams" USING btree ("division_code");