ALTER TABLE "alliances"."pledges" ADD COLUMN "evidence" text;--> statement-breakpoint
ALTER TABLE "alliances"."pledges" ADD COLUMN "fulfilment" text;--> statement-breakpoint
ALTER TABLE "alliances"."pledges" ADD COLUMN "reviewed_on" date;--> statement-breakpoint
ALTER TABLE "alliances"."pledges" ADD CONSTRAINT "pledge_fulfilment_known" CHECK ("alliances"."pledges"."fulfilment" in ('FULFILLED', 'PARTLY_FULFILLED', 'UNFULFILLED'));