CREATE TABLE "organizations"."past_states" (
	"organization_id" text NOT NULL,
	"held_from" date,
	"held_to" date NOT NULL,
	"name" text NOT NULL,
	"short_name" text,
	"superior_id" text,
	"path" text collate "C" NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	CONSTRAINT "past_states_organization_id_held_to_pk" PRIMARY KEY("organization_id","held_to"),
	CONSTRAINT "past_state_sound" CHECK ("organizations"."past_states"."held_to" is null or "organizations"."past_states"."held_from" is null or "organizations"."past_states"."held_to" >= "organizations"."past_states"."held_from")
);
--> statement-breakpoint
CREATE TABLE "organizations"."past_unit_states" (
	"unit_id" text NOT NULL,
	"held_from" date,
	"held_to" date NOT NULL,
	"unified_social_credit_code" text,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	CONSTRAINT "past_unit_states_unit_id_held_to_pk" PRIMARY KEY("unit_id","held_to"),
	CONSTRAINT "past_unit_state_kind_known" CHECK ("organizations"."past_unit_states"."kind" in ('GOVERNMENT_BODY', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANIZATION', 'SELF_GOVERNING_BODY', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY', 'MASS_ORGANIZATION')),
	CONSTRAINT "past_unit_state_sound" CHECK ("organizations"."past_unit_states"."held_to" is null or "organizations"."past_unit_states"."held_from" is null or "organizations"."past_unit_states"."held_to" >= "organizations"."past_unit_states"."held_from")
);
--> statement-breakpoint
DROP INDEX "organizations"."expanded_committee_of";--> statement-breakpoint
ALTER TABLE "organizations"."unit_ties" DROP CONSTRAINT "unit_ties_organization_id_unit_id_pk";--> statement-breakpoint
ALTER TABLE "organizations"."party_organizations" ADD COLUMN "state_since" date;--> statement-breakpoint
ALTER TABLE "organizations"."unit_ties" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "organizations"."unit_ties" ADD COLUMN "valid_to" date;--> statement-breakpoint
ALTER TABLE "organizations"."units" ADD COLUMN "state_since" date;--> statement-breakpoint
ALTER TABLE "organizations"."functional_groups" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "organizations"."functional_groups" ADD COLUMN "valid_to" date;--> statement-breakpoint
-- What the dated relations tell of past places, as states with paths of their own.
INSERT INTO "organizations"."past_states" (organization_id, held_from, held_to, name, short_name, superior_id, path, division_id, division_code)
WITH RECURSIVE placed (id, superior_id, path, held_from, held_to) AS (
	SELECT o.id, NULL::text, right(o.id, 12) || '/', NULL::date, NULL::date FROM "organizations"."party_organizations" o
	WHERE NOT EXISTS (SELECT FROM "organizations"."superior_periods" p WHERE p.organization_id = o.id)
	UNION ALL
	SELECT p.organization_id, p.superior_id, placed.path || right(p.organization_id, 12) || '/',
		greatest(p.valid_from, placed.held_from), least(p.valid_to, placed.held_to)
	FROM placed JOIN "organizations"."superior_periods" p ON p.superior_id = placed.id
	WHERE coalesce(greatest(p.valid_from, placed.held_from), '-infinity') < coalesce(least(p.valid_to, placed.held_to), 'infinity')
)
SELECT o.id, placed.held_from, placed.held_to, o.name, o.short_name, placed.superior_id, placed.path, o.division_id, o.division_code
FROM placed JOIN "organizations"."party_organizations" o ON o.id = placed.id
WHERE placed.held_to IS NOT NULL AND placed.path COLLATE "C" <> o.path
ON CONFLICT DO NOTHING;--> statement-breakpoint
UPDATE "organizations"."party_organizations" o SET state_since = past.last
FROM (SELECT organization_id, max(held_to) AS last FROM "organizations"."past_states" GROUP BY 1) past WHERE past.organization_id = o.id;--> statement-breakpoint
DROP TABLE "organizations"."superior_periods" CASCADE;--> statement-breakpoint
-- Counts below a node are read from the index alone (docs/decisions/001).
DROP INDEX "organizations"."organization_path";--> statement-breakpoint
CREATE UNIQUE INDEX "organization_path" ON "organizations"."party_organizations" USING btree ("path") INCLUDE ("kind", "founded_on", "dissolved_on", "state_since");--> statement-breakpoint
CREATE INDEX "past_state_path" ON "organizations"."past_states" USING btree ("path");--> statement-breakpoint
CREATE INDEX "past_state_superior" ON "organizations"."past_states" USING btree ("superior_id");--> statement-breakpoint
CREATE INDEX "past_state_division" ON "organizations"."past_states" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "past_state_seat" ON "organizations"."past_states" USING btree ("division_id");--> statement-breakpoint
CREATE INDEX "past_unit_state_division" ON "organizations"."past_unit_states" USING btree ("division_code");--> statement-breakpoint
CREATE UNIQUE INDEX "unit_tie_open" ON "organizations"."unit_ties" USING btree ("organization_id","unit_id") WHERE "organizations"."unit_ties"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "unit_tie_organization" ON "organizations"."unit_ties" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "expanded_committee_of" ON "organizations"."expanded_committees" USING btree ("organization_id") WHERE "organizations"."expanded_committees"."dissolved_on" is null;--> statement-breakpoint
ALTER TABLE "organizations"."unit_ties" ADD CONSTRAINT "unit_tie_period_sound" CHECK ("organizations"."unit_ties"."valid_to" is null or "organizations"."unit_ties"."valid_from" is null or "organizations"."unit_ties"."valid_to" >= "organizations"."unit_ties"."valid_from");--> statement-breakpoint
ALTER TABLE "organizations"."expanded_committees" ADD CONSTRAINT "expanded_committee_period_sound" CHECK ("organizations"."expanded_committees"."dissolved_on" is null or "organizations"."expanded_committees"."founded_on" is null or "organizations"."expanded_committees"."dissolved_on" >= "organizations"."expanded_committees"."founded_on");--> statement-breakpoint
ALTER TABLE "organizations"."functional_groups" ADD CONSTRAINT "functional_group_period_sound" CHECK ("organizations"."functional_groups"."valid_to" is null or "organizations"."functional_groups"."valid_from" is null or "organizations"."functional_groups"."valid_to" >= "organizations"."functional_groups"."valid_from");