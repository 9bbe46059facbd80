CREATE TABLE "alliances"."evaluation_answers" (
	"evaluation_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"answer" text,
	"objection" text,
	"answered_on" date,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "evaluation_answers_evaluation_id_party_id_province_county_code_pk" PRIMARY KEY("evaluation_id","party_id","province","county_code"),
	CONSTRAINT "evaluation_answer_known" CHECK ("alliances"."evaluation_answers"."answer" in ('CONFIRMED', 'OBJECTED')),
	CONSTRAINT "evaluation_answer_type_known" CHECK ("alliances"."evaluation_answers"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "evaluation_objection_said" CHECK (("alliances"."evaluation_answers"."answer" = 'OBJECTED') = ("alliances"."evaluation_answers"."objection" is not null) or "alliances"."evaluation_answers"."answer" is null)
);
--> statement-breakpoint
CREATE TABLE "alliances"."yearly_evaluations" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"alliance_id" text,
	"pact_id" text,
	"year" integer NOT NULL,
	"status" text NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"score" integer,
	"figures" jsonb NOT NULL,
	"summary" text,
	"drafted_on" date NOT NULL,
	"grade" text,
	"opinion" text,
	"graded_by_id" text,
	"graded_on" date,
	CONSTRAINT "yearly_evaluations_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "evaluation_status_known" CHECK ("alliances"."yearly_evaluations"."status" in ('DRAFT', 'CONFIRMED', 'CLOSED')),
	CONSTRAINT "evaluation_grade_known" CHECK ("alliances"."yearly_evaluations"."grade" in ('GOOD', 'FAIRLY_GOOD', 'AVERAGE', 'POOR')),
	CONSTRAINT "evaluation_of_one" CHECK (num_nonnulls("alliances"."yearly_evaluations"."alliance_id", "alliances"."yearly_evaluations"."pact_id") = 1),
	CONSTRAINT "evaluation_closed_with_grade" CHECK (("alliances"."yearly_evaluations"."status" = 'CLOSED') = ("alliances"."yearly_evaluations"."grade" is not null))
);
--> statement-breakpoint
CREATE INDEX "evaluation_answer_party" ON "alliances"."evaluation_answers" USING btree ("party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_once_an_alliance" ON "alliances"."yearly_evaluations" USING btree ("alliance_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_once_a_pact" ON "alliances"."yearly_evaluations" USING btree ("pact_id","year");--> statement-breakpoint
CREATE INDEX "evaluation_division" ON "alliances"."yearly_evaluations" USING btree ("division_code","year");--> statement-breakpoint
CREATE FUNCTION "alliances"."evaluation_closed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_TABLE_NAME = 'yearly_evaluations' THEN
		IF OLD.status = 'CLOSED' THEN
			RAISE EXCEPTION 'a closed evaluation is never written again' USING ERRCODE = 'integrity_constraint_violation';
		END IF;
	ELSIF EXISTS (SELECT 1 FROM "alliances"."yearly_evaluations" WHERE id = coalesce(NEW.evaluation_id, OLD.evaluation_id) AND status = 'CLOSED') THEN
		RAISE EXCEPTION 'the answers of a closed evaluation are never written again' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN coalesce(NEW, OLD);
END $$;--> statement-breakpoint
CREATE TRIGGER "evaluation_closed" BEFORE UPDATE OR DELETE ON "alliances"."yearly_evaluations" FOR EACH ROW EXECUTE FUNCTION "alliances"."evaluation_closed"();--> statement-breakpoint
CREATE TRIGGER "evaluation_closed" BEFORE INSERT OR UPDATE OR DELETE ON "alliances"."evaluation_answers" FOR EACH ROW EXECUTE FUNCTION "alliances"."evaluation_closed"();
