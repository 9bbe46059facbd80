CREATE TABLE "alliances"."whistle_supervisions" (
	"whistle_id" text NOT NULL,
	"number" integer NOT NULL,
	"organization_id" text,
	"round" integer NOT NULL,
	"note" text NOT NULL,
	"supervised_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "whistle_supervisions_whistle_id_number_province_county_code_pk" PRIMARY KEY("whistle_id","number","province","county_code")
);
--> statement-breakpoint
INSERT INTO "alliances"."whistle_supervisions" ("whistle_id", "number", "organization_id", "round", "note", "supervised_at", "province", "county_code")
	SELECT "id", 1, NULL, "round", "supervision", coalesce("supervised_at", "updated_at"), "province", "county_code" FROM "alliances"."whistles" WHERE "supervision" IS NOT NULL;--> statement-breakpoint
CREATE TRIGGER "whistle_supervisions_written_once" BEFORE UPDATE OR DELETE ON "alliances"."whistle_supervisions" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
ALTER TABLE "alliances"."whistles" DROP COLUMN "supervised_at";--> statement-breakpoint
ALTER TABLE "alliances"."whistles" DROP COLUMN "supervision";--> statement-breakpoint
UPDATE "alliances"."pact_parties" SET "status" = 'SIGNED' WHERE "status" = 'WITHDRAWN';--> statement-breakpoint
ALTER TABLE "alliances"."pact_parties" ADD CONSTRAINT "pact_party_withdrawal_follows" CHECK ("alliances"."pact_parties"."status" <> 'WITHDRAWN');