ALTER TABLE "members"."party_members" ADD COLUMN "sealed_skills" text;--> statement-breakpoint
ALTER TABLE "members"."party_members" ADD COLUMN "skill_marks" text[] DEFAULT '{}' NOT NULL;