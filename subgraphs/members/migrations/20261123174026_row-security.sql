-- Whether a place lies in the line of whoever reads; nobody's line is empty, and an empty line holds no place.
CREATE FUNCTION "members"."in_line"("code" text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT current_setting('hub.line', true) = '*'
    OR (current_setting('hub.line', true) <> '' AND starts_with("code", current_setting('hub.line', true)))
$$;--> statement-breakpoint
-- Rows are counted whoever asks; the counts are suppressed where they are small.
CREATE FUNCTION "members"."is_counting"() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT current_setting('hub.purpose', true) = 'COUNT'
$$;--> statement-breakpoint
ALTER TABLE "members"."party_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."party_members" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_line" ON "members"."party_members" FOR ALL USING ("members"."in_line"("division_code")) WITH CHECK ("members"."in_line"("division_code"));--> statement-breakpoint
CREATE POLICY "counting" ON "members"."party_members" FOR SELECT USING ("members"."is_counting"());--> statement-breakpoint
ALTER TABLE "members"."community_check_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."community_check_ins" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_line" ON "members"."community_check_ins" FOR ALL USING ("members"."in_line"("unit_division_code") OR "members"."in_line"("receiving_division_code")) WITH CHECK ("members"."in_line"("unit_division_code") OR "members"."in_line"("receiving_division_code"));--> statement-breakpoint
CREATE POLICY "counting" ON "members"."community_check_ins" FOR SELECT USING ("members"."is_counting"());--> statement-breakpoint
ALTER TABLE "members"."check_in_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."check_in_reports" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_line" ON "members"."check_in_reports" FOR ALL USING (EXISTS (SELECT FROM "members"."community_check_ins" c WHERE c."id" = "check_in_id")) WITH CHECK (EXISTS (SELECT FROM "members"."community_check_ins" c WHERE c."id" = "check_in_id"));--> statement-breakpoint
ALTER TABLE "members"."check_in_feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."check_in_feedback" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_line" ON "members"."check_in_feedback" FOR ALL USING (EXISTS (SELECT FROM "members"."community_check_ins" c WHERE c."id" = "check_in_id")) WITH CHECK (EXISTS (SELECT FROM "members"."community_check_ins" c WHERE c."id" = "check_in_id"));--> statement-breakpoint
ALTER TABLE "members"."post_assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."post_assignments" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_line" ON "members"."post_assignments" FOR ALL USING (EXISTS (SELECT FROM "members"."party_members" m WHERE m."id" = "member_id")) WITH CHECK (EXISTS (SELECT FROM "members"."party_members" m WHERE m."id" = "member_id"));--> statement-breakpoint
CREATE POLICY "counting" ON "members"."post_assignments" FOR SELECT USING ("members"."is_counting"());
