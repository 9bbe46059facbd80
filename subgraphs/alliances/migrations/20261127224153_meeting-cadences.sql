CREATE TABLE "alliances"."meeting_cadences" (
	"meeting_id" text NOT NULL,
	"number" integer NOT NULL,
	"first_on" date NOT NULL,
	"sessions_per_year" integer,
	"quorum_percent" integer NOT NULL,
	"set_on" date NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "meeting_cadences_meeting_id_number_province_county_code_pk" PRIMARY KEY("meeting_id","number","province","county_code"),
	CONSTRAINT "meeting_cadence_sessions_sound" CHECK ("alliances"."meeting_cadences"."sessions_per_year" between 1 and 12),
	CONSTRAINT "meeting_cadence_quorum_sound" CHECK ("alliances"."meeting_cadences"."quorum_percent" between 1 and 100),
	CONSTRAINT "meeting_cadence_ahead" CHECK ("alliances"."meeting_cadences"."set_on" <= "alliances"."meeting_cadences"."first_on")
);
--> statement-breakpoint
CREATE TRIGGER "meeting_cadences_written_once" BEFORE UPDATE OR DELETE ON "alliances"."meeting_cadences" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();
