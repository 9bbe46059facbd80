CREATE TABLE "border"."guarded_texts" (
	"owner_id" text NOT NULL,
	"field_set" text NOT NULL,
	"a_code" text collate "C" NOT NULL,
	"b_code" text collate "C" NOT NULL,
	"body" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "guarded_texts_owner_id_province_county_code_pk" PRIMARY KEY("owner_id","province","county_code"),
	CONSTRAINT "guarded_text_field_set_known" CHECK ("border"."guarded_texts"."field_set" in ('BORDER_CASE_DETAILS', 'CONTACT_DUTY_OFFICE', 'PATROL_PLANS', 'SHARED_BULLETINS', 'MEDIATION_RECORDS', 'MOBILE_MEMBER_COUNTS'))
);
--> statement-breakpoint
ALTER TABLE "border"."tier_bodies" ADD COLUMN "division_code" text collate "C";--> statement-breakpoint
INSERT INTO "border"."guarded_texts" ("owner_id", "field_set", "a_code", "b_code", "body", "province", "county_code")
  SELECT e."id", 'BORDER_CASE_DETAILS', c."a_code", c."b_code", e."note", e."province", e."county_code"
  FROM "border"."case_events" e JOIN "border"."cases" c ON c."id" = e."case_id" WHERE e."note" IS NOT NULL
  UNION ALL
  SELECT p."id", 'PATROL_PLANS', p."a_code", p."b_code", p."route", p."province", p."county_code" FROM "border"."patrols" p;--> statement-breakpoint
ALTER TABLE "border"."case_events" DROP COLUMN "note";--> statement-breakpoint
ALTER TABLE "border"."patrols" DROP COLUMN "route";--> statement-breakpoint
ALTER TABLE "border"."guarded_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "border"."guarded_texts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Whether a place lies in the line of whoever reads; nobody's line is empty, and an empty line holds no place.
CREATE FUNCTION "border"."in_line"("code" text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT current_setting('hub.line', true) = '*'
    OR (current_setting('hub.line', true) <> '' AND starts_with("code", current_setting('hub.line', true)))
$$;--> statement-breakpoint
CREATE POLICY "own_line_or_opened_by_a_pact" ON "border"."guarded_texts" FOR SELECT USING (
  "border"."in_line"("a_code") OR "border"."in_line"("b_code")
  OR EXISTS (
    SELECT FROM unnest(string_to_array(nullif(current_setting('hub.opened', true), ''), ',')) AS opened("entry")
    WHERE starts_with("field_set" || ':' || "a_code", "entry") OR starts_with("field_set" || ':' || "b_code", "entry")
  )
);--> statement-breakpoint
CREATE POLICY "own_line_writes" ON "border"."guarded_texts" FOR ALL
  USING ("border"."in_line"("a_code") OR "border"."in_line"("b_code"))
  WITH CHECK ("border"."in_line"("a_code") OR "border"."in_line"("b_code"));
