ALTER TABLE "alliances"."pacts" ADD COLUMN "suspended_on" date;--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD COLUMN "suspension_reason" text;