CREATE TABLE "alliances"."evidence_items" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"pact_id" text NOT NULL,
	"occurrence_id" text,
	"measure_id" text,
	"round" integer NOT NULL,
	"kind" text NOT NULL,
	"reference_id" text,
	"note" text,
	"submitted_by_id" text NOT NULL,
	"submitted_on" date NOT NULL,
	CONSTRAINT "evidence_items_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "evidence_item_kind_known" CHECK ("alliances"."evidence_items"."kind" in ('NOTE', 'SESSION', 'ACTIVITY', 'PATROL', 'CASE', 'ATTACHMENT', 'FACT')),
	CONSTRAINT "evidence_item_of_one" CHECK (num_nonnulls("alliances"."evidence_items"."occurrence_id", "alliances"."evidence_items"."measure_id") = 1),
	CONSTRAINT "evidence_item_says_something" CHECK (num_nonnulls("alliances"."evidence_items"."reference_id", "alliances"."evidence_items"."note") > 0)
);
--> statement-breakpoint
CREATE TABLE "alliances"."obligation_occurrences" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"obligation_id" text NOT NULL,
	"pact_id" text NOT NULL,
	"pact_party_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"starts_on" date NOT NULL,
	"due_on" date NOT NULL,
	"status" text NOT NULL,
	"round" integer DEFAULT 0 NOT NULL,
	"first_evidenced_on" date,
	"evidenced_on" date,
	"answered_on" date,
	"answered_by_id" text,
	"answer" text,
	"ceased_on" date,
	CONSTRAINT "obligation_occurrences_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "obligation_occurrence_status_known" CHECK ("alliances"."obligation_occurrences"."status" in ('DUE', 'OVERDUE', 'EVIDENCED', 'ACCEPTED', 'RETURNED', 'WAIVED')),
	CONSTRAINT "obligation_occurrence_party_type_known" CHECK ("alliances"."obligation_occurrences"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "obligation_occurrence_overdue_follows" CHECK ("alliances"."obligation_occurrences"."status" <> 'OVERDUE'),
	CONSTRAINT "obligation_occurrence_turn_sound" CHECK ("alliances"."obligation_occurrences"."due_on" >= "alliances"."obligation_occurrences"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "alliances"."obligation_waivers" (
	"occurrence_id" text NOT NULL,
	"pact_party_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"reason" text NOT NULL,
	"agreed_on" date NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "obligation_waivers_occurrence_id_pact_party_id_province_county_code_pk" PRIMARY KEY("occurrence_id","pact_party_id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "alliances"."pact_obligations" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"pact_id" text NOT NULL,
	"position" integer NOT NULL,
	"content" text NOT NULL,
	"owner_party_id" text,
	"article_number" integer,
	"measure_id" text,
	"every_months" integer,
	"every_days" integer,
	"due_on" date,
	"reckoned_until" date,
	CONSTRAINT "pact_obligations_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "pact_obligation_cadence" CHECK (num_nonnulls("alliances"."pact_obligations"."every_months", "alliances"."pact_obligations"."every_days", "alliances"."pact_obligations"."due_on") = 1),
	CONSTRAINT "pact_obligation_months_sound" CHECK ("alliances"."pact_obligations"."every_months" between 1 and 60),
	CONSTRAINT "pact_obligation_days_sound" CHECK ("alliances"."pact_obligations"."every_days" between 7 and 366),
	CONSTRAINT "pact_obligation_period_sound" CHECK ("alliances"."pact_obligations"."valid_to" is null or "alliances"."pact_obligations"."valid_from" is null or "alliances"."pact_obligations"."valid_to" >= "alliances"."pact_obligations"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "alliances"."pact_suspensions" (
	"pact_id" text NOT NULL,
	"number" integer NOT NULL,
	"suspended_on" date NOT NULL,
	"resumed_on" date,
	"reason" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "pact_suspensions_pact_id_number_province_county_code_pk" PRIMARY KEY("pact_id","number","province","county_code"),
	CONSTRAINT "pact_suspension_period_sound" CHECK ("alliances"."pact_suspensions"."resumed_on" is null or "alliances"."pact_suspensions"."suspended_on" is null or "alliances"."pact_suspensions"."resumed_on" >= "alliances"."pact_suspensions"."suspended_on")
);
--> statement-breakpoint
CREATE TABLE "alliances"."shared_fact_answers" (
	"fact_id" text NOT NULL,
	"number" integer NOT NULL,
	"pact_party_id" text NOT NULL,
	"answer" text NOT NULL,
	"statement" text,
	"quantity" integer,
	"answered_on" date,
	"organization_id" text,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "shared_fact_answers_fact_id_number_pact_party_id_province_county_code_pk" PRIMARY KEY("fact_id","number","pact_party_id","province","county_code"),
	CONSTRAINT "shared_fact_answer_known" CHECK ("alliances"."shared_fact_answers"."answer" in ('PENDING', 'CONFIRMED', 'DISPUTED')),
	CONSTRAINT "shared_fact_dispute_tells" CHECK (("alliances"."shared_fact_answers"."answer" = 'DISPUTED') = ("alliances"."shared_fact_answers"."statement" is not null)),
	CONSTRAINT "shared_fact_answer_has_day" CHECK (("alliances"."shared_fact_answers"."answer" = 'PENDING') = ("alliances"."shared_fact_answers"."answered_on" is null))
);
--> statement-breakpoint
CREATE TABLE "alliances"."shared_fact_versions" (
	"fact_id" text NOT NULL,
	"number" integer NOT NULL,
	"pact_party_id" text NOT NULL,
	"statement" text NOT NULL,
	"happened_on" date NOT NULL,
	"quantity" integer,
	"unit" text,
	"reason" text,
	"recorded_on" date NOT NULL,
	"organization_id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "shared_fact_versions_fact_id_number_province_county_code_pk" PRIMARY KEY("fact_id","number","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "alliances"."shared_facts" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"pact_id" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"number" integer NOT NULL,
	"pact_party_id" text NOT NULL,
	"happened_on" date NOT NULL,
	"confirmed_on" date,
	"withdrawal_reason" text,
	CONSTRAINT "shared_facts_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "shared_fact_kind_known" CHECK ("alliances"."shared_facts"."kind" in ('JOINT_ACTIVITY', 'PROBLEM_SOLVED', 'RESULT_FIGURE', 'PATROL_HELD', 'MEETING_HELD')),
	CONSTRAINT "shared_fact_status_known" CHECK ("alliances"."shared_facts"."status" in ('ONE_SIDED', 'JOINT', 'DISPUTED', 'WITHDRAWN')),
	CONSTRAINT "shared_fact_joint_has_day" CHECK (("alliances"."shared_facts"."status" = 'JOINT') = ("alliances"."shared_facts"."confirmed_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "alliances"."pact_measures" ADD COLUMN "progress" text;--> statement-breakpoint
ALTER TABLE "alliances"."pact_measures" ADD COLUMN "advanced_on" date;--> statement-breakpoint
ALTER TABLE "alliances"."pact_measures" ADD COLUMN "round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."governance_cases" ADD COLUMN "pact_id" text;--> statement-breakpoint
ALTER TABLE "alliances"."governance_cases" ADD COLUMN "article_number" integer;--> statement-breakpoint
ALTER TABLE "alliances"."governance_cases" ADD COLUMN "measure_id" text;--> statement-breakpoint
CREATE INDEX "evidence_item_occurrence" ON "alliances"."evidence_items" USING btree ("occurrence_id","round");--> statement-breakpoint
CREATE INDEX "evidence_item_measure" ON "alliances"."evidence_items" USING btree ("measure_id","round");--> statement-breakpoint
CREATE INDEX "evidence_item_reference" ON "alliances"."evidence_items" USING btree ("reference_id");--> statement-breakpoint
CREATE UNIQUE INDEX "obligation_occurrence_turn" ON "alliances"."obligation_occurrences" USING btree ("obligation_id","pact_party_id","number");--> statement-breakpoint
CREATE INDEX "obligation_occurrence_pact" ON "alliances"."obligation_occurrences" USING btree ("pact_id","due_on");--> statement-breakpoint
CREATE INDEX "obligation_occurrence_party" ON "alliances"."obligation_occurrences" USING btree ("party_id","due_on");--> statement-breakpoint
CREATE INDEX "obligation_occurrence_division" ON "alliances"."obligation_occurrences" USING btree ("division_code","due_on");--> statement-breakpoint
CREATE INDEX "obligation_occurrence_open" ON "alliances"."obligation_occurrences" USING btree ("due_on") WHERE "alliances"."obligation_occurrences"."status" in ('DUE', 'RETURNED') and "alliances"."obligation_occurrences"."ceased_on" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pact_obligation_position" ON "alliances"."pact_obligations" USING btree ("pact_id","position") WHERE "alliances"."pact_obligations"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "pact_obligation_pact" ON "alliances"."pact_obligations" USING btree ("pact_id");--> statement-breakpoint
CREATE INDEX "pact_obligation_measure" ON "alliances"."pact_obligations" USING btree ("measure_id");--> statement-breakpoint
CREATE INDEX "pact_obligation_reckoned" ON "alliances"."pact_obligations" USING btree ("reckoned_until");--> statement-breakpoint
CREATE INDEX "shared_fact_answer_party" ON "alliances"."shared_fact_answers" USING btree ("pact_party_id","answer");--> statement-breakpoint
CREATE INDEX "shared_fact_pact" ON "alliances"."shared_facts" USING btree ("pact_id","happened_on");--> statement-breakpoint
CREATE INDEX "shared_fact_kind" ON "alliances"."shared_facts" USING btree ("kind","happened_on");--> statement-breakpoint
CREATE INDEX "shared_fact_party" ON "alliances"."shared_facts" USING btree ("pact_party_id");--> statement-breakpoint
CREATE INDEX "governance_case_pact" ON "alliances"."governance_cases" USING btree ("pact_id","article_number");--> statement-breakpoint
CREATE INDEX "governance_case_measure" ON "alliances"."governance_cases" USING btree ("measure_id");--> statement-breakpoint
ALTER TABLE "alliances"."governance_cases" ADD CONSTRAINT "governance_case_clause_of_pact" CHECK ("alliances"."governance_cases"."pact_id" is not null or ("alliances"."governance_cases"."article_number" is null and "alliances"."governance_cases"."measure_id" is null));
--> statement-breakpoint
CREATE TRIGGER "evidence_items_written_once" BEFORE UPDATE OR DELETE ON "alliances"."evidence_items" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "shared_fact_versions_written_once" BEFORE UPDATE OR DELETE ON "alliances"."shared_fact_versions" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
INSERT INTO "alliances"."pact_suspensions" ("pact_id", "number", "suspended_on", "reason", "province", "county_code")
	SELECT "id", 1, "suspended_on", coalesce("suspension_reason", ''), "province", "county_code" FROM "alliances"."pacts" WHERE "suspended_on" IS NOT NULL;
