CREATE TABLE "alliances"."charters" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"alliance_id" text NOT NULL,
	"number" integer NOT NULL,
	"articles" jsonb NOT NULL,
	"quorum_percent" integer NOT NULL,
	"majority" text NOT NULL,
	"adopted_on" date NOT NULL,
	CONSTRAINT "charters_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "charter_majority_known" CHECK ("alliances"."charters"."majority" in ('SIMPLE', 'TWO_THIRDS', 'UNANIMOUS')),
	CONSTRAINT "charter_quorum_sound" CHECK ("alliances"."charters"."quorum_percent" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "alliances"."motion_votes" (
	"motion_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"choice" text NOT NULL,
	"cast_on" date NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "motion_votes_motion_id_party_id_province_county_code_pk" PRIMARY KEY("motion_id","party_id","province","county_code"),
	CONSTRAINT "motion_vote_choice_known" CHECK ("alliances"."motion_votes"."choice" in ('FOR', 'AGAINST', 'ABSTAIN')),
	CONSTRAINT "motion_vote_party_type_known" CHECK ("alliances"."motion_votes"."party_type" in ('PARTY_ORGANIZATION', 'UNIT'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."motions" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"alliance_id" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"status" text NOT NULL,
	"raised_on" date NOT NULL,
	"closed_on" date,
	"charter_number" integer,
	"quorum_percent" integer NOT NULL,
	"majority" text NOT NULL,
	"voter_count" integer,
	"for_count" integer,
	"against_count" integer,
	"abstain_count" integer,
	CONSTRAINT "motions_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "motion_status_known" CHECK ("alliances"."motions"."status" in ('OPEN', 'CARRIED', 'LOST', 'NO_QUORUM')),
	CONSTRAINT "motion_party_type_known" CHECK ("alliances"."motions"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "motion_majority_known" CHECK ("alliances"."motions"."majority" in ('SIMPLE', 'TWO_THIRDS', 'UNANIMOUS')),
	CONSTRAINT "motion_closed_with_its_outcome" CHECK (("alliances"."motions"."status" = 'OPEN') = ("alliances"."motions"."closed_on" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "charter_number" ON "alliances"."charters" USING btree ("alliance_id","number");--> statement-breakpoint
CREATE INDEX "motion_alliance" ON "alliances"."motions" USING btree ("alliance_id","status");--> statement-breakpoint
CREATE INDEX "motion_party" ON "alliances"."motions" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "motion_division" ON "alliances"."motions" USING btree ("division_code");--> statement-breakpoint
CREATE TRIGGER "charters_written_once" BEFORE UPDATE OR DELETE ON "alliances"."charters" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();
