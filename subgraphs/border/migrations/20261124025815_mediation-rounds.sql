CREATE TABLE "border"."mediation_rounds" (
	"mediation_id" text NOT NULL,
	"number" integer NOT NULL,
	"level" text NOT NULL,
	"round" integer NOT NULL,
	"on" date NOT NULL,
	"is_agreed" boolean NOT NULL,
	"is_confirmed" boolean,
	CONSTRAINT "mediation_rounds_mediation_id_number_pk" PRIMARY KEY("mediation_id","number"),
	CONSTRAINT "mediation_round_level_known" CHECK ("border"."mediation_rounds"."level" in ('COUNTY', 'TOWNSHIP', 'VILLAGE')),
	CONSTRAINT "mediation_round_three" CHECK ("border"."mediation_rounds"."round" between 1 and 3),
	CONSTRAINT "mediation_round_confirmed_when_agreed" CHECK ("border"."mediation_rounds"."is_confirmed" is null or "border"."mediation_rounds"."is_agreed")
);
--> statement-breakpoint
ALTER TABLE "border"."mediations" DROP CONSTRAINT "mediation_outcome_known";--> statement-breakpoint
ALTER TABLE "border"."mediations" ADD COLUMN "agreed_by_a" boolean;--> statement-breakpoint
ALTER TABLE "border"."mediations" ADD CONSTRAINT "mediation_agreed_by_one" CHECK ("border"."mediations"."outcome" <> 'AGREED' or "border"."mediations"."agreed_by_a" is not null);--> statement-breakpoint
ALTER TABLE "border"."mediations" ADD CONSTRAINT "mediation_outcome_known" CHECK ("border"."mediations"."outcome" in ('PENDING', 'AGREED', 'SETTLED', 'FAILED'));