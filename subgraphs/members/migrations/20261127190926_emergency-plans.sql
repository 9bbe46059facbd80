CREATE TABLE "members"."emergency_parts" (
	"activation_id" text NOT NULL,
	"side" integer NOT NULL,
	"opened_at" timestamp(6) with time zone,
	"closed_at" timestamp(6) with time zone,
	"count" integer,
	CONSTRAINT "emergency_parts_activation_id_side_pk" PRIMARY KEY("activation_id","side")
);
--> statement-breakpoint
CREATE TABLE "members"."planned_postings" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"plan_id" text NOT NULL,
	"side_position" integer NOT NULL,
	"member_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"post_id" text NOT NULL,
	CONSTRAINT "planned_postings_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
ALTER TABLE "members"."post_assignments" ADD COLUMN "activation_id" text;--> statement-breakpoint
ALTER TABLE "members"."post_assignments" ADD COLUMN "activation_side" integer;--> statement-breakpoint
CREATE UNIQUE INDEX "planned_posting_once" ON "members"."planned_postings" USING btree ("plan_id","member_id");--> statement-breakpoint
CREATE INDEX "planned_posting_member" ON "members"."planned_postings" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "planned_posting_post" ON "members"."planned_postings" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "assignment_activation" ON "members"."post_assignments" USING btree ("activation_id");--> statement-breakpoint
ALTER TABLE "members"."planned_postings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."planned_postings" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_line" ON "members"."planned_postings" FOR ALL USING (EXISTS (SELECT FROM "members"."party_members" m WHERE m."id" = "member_id")) WITH CHECK (EXISTS (SELECT FROM "members"."party_members" m WHERE m."id" = "member_id"));--> statement-breakpoint
CREATE POLICY "counting" ON "members"."planned_postings" FOR SELECT USING ("members"."is_counting"());
