CREATE TABLE "members"."organization_check_in_feedback" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"check_in_id" text NOT NULL,
	"body" text NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "organization_check_in_feedback_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "members"."organization_check_in_reports" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"check_in_id" text NOT NULL,
	"year" integer NOT NULL,
	"on" date NOT NULL,
	"times_served" integer NOT NULL,
	"person_times" integer NOT NULL,
	CONSTRAINT "organization_check_in_reports_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "organization_report_counted" CHECK ("members"."organization_check_in_reports"."times_served" >= 0 and "members"."organization_check_in_reports"."person_times" >= 0)
);
--> statement-breakpoint
CREATE TABLE "members"."organizer_appointments" (
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
	"division_code" text collate "C" NOT NULL,
	"organization_id" text NOT NULL,
	CONSTRAINT "organizer_appointments_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "organizer_period_sound" CHECK ("members"."organizer_appointments"."valid_to" is null or "members"."organizer_appointments"."valid_from" is null or "members"."organizer_appointments"."valid_to" >= "members"."organizer_appointments"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "members"."team_memberships" (
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
	"team_id" text NOT NULL,
	"member_id" text NOT NULL,
	CONSTRAINT "team_memberships_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "team_membership_period_sound" CHECK ("members"."team_memberships"."valid_to" is null or "members"."team_memberships"."valid_from" is null or "members"."team_memberships"."valid_to" >= "members"."team_memberships"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "members"."check_in_reports" ADD COLUMN "period_from" date;--> statement-breakpoint
ALTER TABLE "members"."organization_check_ins" ADD COLUMN "confirmed_on" date;--> statement-breakpoint
ALTER TABLE "members"."service_posts" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "members"."volunteer_teams" ADD COLUMN "disbanded_on" date;--> statement-breakpoint
CREATE INDEX "organization_feedback_check_in" ON "members"."organization_check_in_feedback" USING btree ("check_in_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organization_report_once" ON "members"."organization_check_in_reports" USING btree ("check_in_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "organizer_one_at_a_time" ON "members"."organizer_appointments" USING btree ("organization_id") WHERE "members"."organizer_appointments"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "organizer_member" ON "members"."organizer_appointments" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_membership_once" ON "members"."team_memberships" USING btree ("team_id","member_id") WHERE "members"."team_memberships"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "team_membership_member" ON "members"."team_memberships" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_once" ON "members"."check_in_reports" USING btree ("check_in_id","period","period_from");--> statement-breakpoint
CREATE INDEX "organization_check_in_unit" ON "members"."organization_check_ins" USING btree ("unit_organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_once_at_post" ON "members"."post_assignments" USING btree ("member_id","post_id","mode") WHERE "members"."post_assignments"."valid_to" is null and "members"."post_assignments"."activation_id" is null;--> statement-breakpoint
ALTER TABLE "members"."organization_check_ins" ADD CONSTRAINT "organization_check_in_not_at_home" CHECK ("members"."organization_check_ins"."unit_organization_id" <> "members"."organization_check_ins"."receiving_organization_id");--> statement-breakpoint
ALTER TABLE "members"."team_memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."team_memberships" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_line" ON "members"."team_memberships" FOR ALL USING (EXISTS (SELECT FROM "members"."party_members" m WHERE m."id" = "member_id")) WITH CHECK (EXISTS (SELECT FROM "members"."party_members" m WHERE m."id" = "member_id"));--> statement-breakpoint
CREATE POLICY "counting" ON "members"."team_memberships" FOR SELECT USING ("members"."is_counting"());--> statement-breakpoint
ALTER TABLE "members"."organizer_appointments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."organizer_appointments" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_line" ON "members"."organizer_appointments" FOR ALL USING ("members"."in_line"("division_code")) WITH CHECK ("members"."in_line"("division_code"));
