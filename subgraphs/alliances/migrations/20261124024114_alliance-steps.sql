CREATE TABLE "alliances"."chair_plans" (
	"alliance_id" text NOT NULL,
	"number" integer NOT NULL,
	"first_on" date NOT NULL,
	"months" integer NOT NULL,
	"parties" jsonb NOT NULL,
	"set_on" date NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "chair_plans_alliance_id_number_province_county_code_pk" PRIMARY KEY("alliance_id","number","province","county_code"),
	CONSTRAINT "chair_plan_months_sound" CHECK ("alliances"."chair_plans"."months" between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "alliances"."alliances" DROP CONSTRAINT "alliance_status_known";--> statement-breakpoint
ALTER TABLE "alliances"."memberships" DROP CONSTRAINT "membership_status_known";--> statement-breakpoint
ALTER TABLE "alliances"."alliances" ADD COLUMN "return_reason" text;--> statement-breakpoint
ALTER TABLE "alliances"."alliances" ADD COLUMN "dissolution_reason" text;--> statement-breakpoint
ALTER TABLE "alliances"."alliances" ADD CONSTRAINT "alliance_status_known" CHECK ("alliances"."alliances"."status" in ('PROPOSED', 'RETURNED', 'ACTIVE', 'DISSOLVED'));--> statement-breakpoint
ALTER TABLE "alliances"."memberships" ADD CONSTRAINT "membership_status_known" CHECK ("alliances"."memberships"."status" in ('APPLIED', 'INVITED', 'ADMITTED', 'WITHDRAWN', 'ENDED'));--> statement-breakpoint
CREATE TRIGGER "chair_plans_written_once" BEFORE UPDATE OR DELETE ON "alliances"."chair_plans" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();
