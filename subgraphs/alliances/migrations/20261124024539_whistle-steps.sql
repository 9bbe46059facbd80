ALTER TABLE "alliances"."whistles" DROP CONSTRAINT "whistle_status_known";--> statement-breakpoint
DROP INDEX "alliances"."whistle_response_once";--> statement-breakpoint
ALTER TABLE "alliances"."whistle_responses" ADD COLUMN "round" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."whistles" ADD COLUMN "called_ids" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."whistles" ADD COLUMN "dispatched_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "alliances"."whistles" ADD COLUMN "due_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "alliances"."whistles" ADD COLUMN "round" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."whistles" ADD COLUMN "feedback" text;--> statement-breakpoint
ALTER TABLE "alliances"."whistles" ADD COLUMN "supervised_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "alliances"."whistles" ADD COLUMN "supervision" text;--> statement-breakpoint
ALTER TABLE "alliances"."whistles" ADD COLUMN "cancellation" text;--> statement-breakpoint
CREATE INDEX "whistle_due" ON "alliances"."whistles" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "whistle_called" ON "alliances"."whistles" USING gin ("called_ids");--> statement-breakpoint
CREATE UNIQUE INDEX "whistle_response_once" ON "alliances"."whistle_responses" USING btree ("whistle_id","party_id","kind","round");--> statement-breakpoint
ALTER TABLE "alliances"."whistles" ADD CONSTRAINT "whistle_status_known" CHECK ("alliances"."whistles"."status" in ('BLOWN', 'DISPATCHED', 'ACCEPTED', 'HANDLED', 'REPORTED_BACK', 'CLOSED', 'CONFIRMED', 'CANCELLED'));