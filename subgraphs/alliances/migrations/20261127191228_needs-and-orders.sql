CREATE TABLE "alliances"."resource_bookings" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"resource_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"starts_at" timestamp(6) with time zone NOT NULL,
	"ends_at" timestamp(6) with time zone NOT NULL,
	"purpose" text,
	"status" text NOT NULL,
	"cancellation_reason" text,
	CONSTRAINT "resource_bookings_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "booking_status_known" CHECK ("alliances"."resource_bookings"."status" in ('BOOKED', 'USED', 'CANCELLED')),
	CONSTRAINT "booking_party_type_known" CHECK ("alliances"."resource_bookings"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "booking_ends_after_start" CHECK ("alliances"."resource_bookings"."ends_at" > "alliances"."resource_bookings"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "alliances"."service_order_events" (
	"order_id" text NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"happened_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"organization_id" text NOT NULL,
	"provider_type" text,
	"provider_id" text,
	"reason" text,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "service_order_events_order_id_number_province_county_code_pk" PRIMARY KEY("order_id","number","province","county_code"),
	CONSTRAINT "service_order_event_status_known" CHECK ("alliances"."service_order_events"."status" in ('REQUESTED', 'DISPATCHED', 'ACCEPTED', 'COMPLETED', 'RATED', 'DECLINED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."project_participants" (
	"project_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"task" text,
	"joined_on" date NOT NULL,
	"confirmed_on" date,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "project_participants_project_id_party_id_province_county_code_pk" PRIMARY KEY("project_id","party_id","province","county_code"),
	CONSTRAINT "project_participant_type_known" CHECK ("alliances"."project_participants"."party_type" in ('PARTY_ORGANIZATION', 'UNIT'))
);
--> statement-breakpoint
ALTER TABLE "alliances"."resource_offers" DROP CONSTRAINT "resource_offer_status_known";--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" DROP CONSTRAINT "service_order_provider_whole";--> statement-breakpoint
ALTER TABLE "alliances"."claims" ADD COLUMN "functional_group_id" text;--> statement-breakpoint
ALTER TABLE "alliances"."co_building_projects" ADD COLUMN "alliance_id" text;--> statement-breakpoint
ALTER TABLE "alliances"."co_building_projects" ADD COLUMN "result" text;--> statement-breakpoint
ALTER TABLE "alliances"."co_building_projects" ADD COLUMN "beneficiary_person_times" integer;--> statement-breakpoint
ALTER TABLE "alliances"."co_building_projects" ADD COLUMN "cancellation_reason" text;--> statement-breakpoint
ALTER TABLE "alliances"."resource_offers" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "alliances"."service_needs" ADD COLUMN "surveyed_on" date;--> statement-breakpoint
ALTER TABLE "alliances"."service_needs" ADD COLUMN "section" text;--> statement-breakpoint
ALTER TABLE "alliances"."service_needs" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" ADD COLUMN "description" text;--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" ADD COLUMN "needed_by" date;--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" ADD COLUMN "dispatcher_id" text;--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" ADD COLUMN "dispatcher_division_code" text collate "C";--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" ADD COLUMN "provider_division_code" text collate "C";--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" ADD COLUMN "accepted_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" ADD COLUMN "rated_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" ADD COLUMN "review" text;--> statement-breakpoint
CREATE INDEX "booking_resource" ON "alliances"."resource_bookings" USING btree ("resource_id","starts_at");--> statement-breakpoint
CREATE INDEX "booking_party" ON "alliances"."resource_bookings" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "booking_division" ON "alliances"."resource_bookings" USING btree ("division_code");--> statement-breakpoint
CREATE UNIQUE INDEX "project_participant_once" ON "alliances"."project_participants" USING btree ("project_id","party_id");--> statement-breakpoint
CREATE INDEX "project_participant_party" ON "alliances"."project_participants" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "claim_functional_group" ON "alliances"."claims" USING btree ("functional_group_id");--> statement-breakpoint
CREATE INDEX "project_alliance" ON "alliances"."co_building_projects" USING btree ("alliance_id");--> statement-breakpoint
CREATE INDEX "service_order_dispatcher" ON "alliances"."service_orders" USING btree ("dispatcher_id");--> statement-breakpoint
ALTER TABLE "alliances"."resource_offers" ADD CONSTRAINT "resource_offer_status_known" CHECK ("alliances"."resource_offers"."status" in ('OPEN', 'CLAIMED', 'FULFILLED', 'WITHDRAWN', 'EXPIRED'));--> statement-breakpoint
ALTER TABLE "alliances"."service_needs" ADD CONSTRAINT "service_need_section_known" CHECK ("alliances"."service_needs"."section" in ('GUIDANCE', 'EDUCATION', 'SECURITY', 'LIVELIHOOD', 'CIVILITY'));--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" ADD CONSTRAINT "service_order_dispatcher_whole" CHECK (num_nonnulls("alliances"."service_orders"."dispatcher_id", "alliances"."service_orders"."dispatcher_division_code") <> 1);--> statement-breakpoint
UPDATE "alliances"."service_orders" SET "provider_division_code" = "division_code" WHERE "provider_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."service_orders" ADD CONSTRAINT "service_order_provider_whole" CHECK (num_nonnulls("alliances"."service_orders"."provider_type", "alliances"."service_orders"."provider_id", "alliances"."service_orders"."provider_division_code") in (0, 3));--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;--> statement-breakpoint
ALTER TABLE "alliances"."resource_bookings" ADD CONSTRAINT "booking_one_at_a_time" EXCLUDE USING gist ("resource_id" WITH =, tstzrange("starts_at", "ends_at") WITH &&) WHERE ("status" <> 'CANCELLED');--> statement-breakpoint
CREATE TRIGGER "service_order_events_written_once" BEFORE UPDATE OR DELETE ON "alliances"."service_order_events" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();
