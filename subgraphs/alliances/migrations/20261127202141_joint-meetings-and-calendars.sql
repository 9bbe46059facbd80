CREATE TABLE "alliances"."deliberation_records" (
	"agenda_item_id" text NOT NULL,
	"step" text NOT NULL,
	"taken_on" date NOT NULL,
	"note" text,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "deliberation_records_agenda_item_id_step_province_county_code_pk" PRIMARY KEY("agenda_item_id","step","province","county_code"),
	CONSTRAINT "deliberation_record_step_known" CHECK ("alliances"."deliberation_records"."step" in ('COLLECTED', 'PROPOSED', 'CONSULTED', 'DECIDED', 'DECISION_PUBLISHED', 'RESULT_PUBLISHED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."meeting_chair_plans" (
	"meeting_id" text NOT NULL,
	"number" integer NOT NULL,
	"first_on" date NOT NULL,
	"months" integer NOT NULL,
	"parties" jsonb NOT NULL,
	"set_on" date NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "meeting_chair_plans_meeting_id_number_province_county_code_pk" PRIMARY KEY("meeting_id","number","province","county_code"),
	CONSTRAINT "meeting_chair_plan_months_sound" CHECK ("alliances"."meeting_chair_plans"."months" between 1 and 60)
);
--> statement-breakpoint
CREATE TABLE "alliances"."minutes_answers" (
	"minutes_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"answer" text NOT NULL,
	"objection" text,
	"answered_on" date NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "minutes_answers_minutes_id_party_id_province_county_code_pk" PRIMARY KEY("minutes_id","party_id","province","county_code"),
	CONSTRAINT "minutes_answer_party_type_known" CHECK ("alliances"."minutes_answers"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "minutes_answer_known" CHECK ("alliances"."minutes_answers"."answer" in ('CONFIRMED', 'OBJECTED')),
	CONSTRAINT "minutes_answer_objects_to_something" CHECK (("alliances"."minutes_answers"."answer" = 'OBJECTED') = ("alliances"."minutes_answers"."objection" is not null))
);
--> statement-breakpoint
CREATE TABLE "alliances"."resolution_tasks" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"resolution_id" text NOT NULL,
	"agenda_item_id" text NOT NULL,
	"session_id" text NOT NULL,
	"session_number" integer NOT NULL,
	"meeting_id" text NOT NULL,
	"title" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"due_on" date NOT NULL,
	"status" text NOT NULL,
	"progress" text,
	"evidence" text,
	"reported_on" date,
	"settled_on" date,
	CONSTRAINT "resolution_tasks_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "resolution_task_party_type_known" CHECK ("alliances"."resolution_tasks"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "resolution_task_status_known" CHECK ("alliances"."resolution_tasks"."status" in ('OPEN', 'IN_PROGRESS', 'REPORTED', 'ACCEPTED', 'CALLED_OFF')),
	CONSTRAINT "resolution_task_settled_on_its_day" CHECK (("alliances"."resolution_tasks"."status" in ('ACCEPTED', 'CALLED_OFF')) = ("alliances"."resolution_tasks"."settled_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "alliances"."session_attendances" (
	"session_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"answer" text,
	"answered_on" date,
	"kind" text,
	"office" text,
	"represented_by_type" text,
	"represented_by_id" text,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "session_attendances_session_id_party_id_province_county_code_pk" PRIMARY KEY("session_id","party_id","province","county_code"),
	CONSTRAINT "session_attendance_party_type_known" CHECK ("alliances"."session_attendances"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "session_attendance_answer_known" CHECK ("alliances"."session_attendances"."answer" in ('ATTENDING', 'REPRESENTED', 'APOLOGIES')),
	CONSTRAINT "session_attendance_kind_known" CHECK ("alliances"."session_attendances"."kind" in ('PRESENT', 'REPRESENTED', 'APOLOGIES', 'ABSENT')),
	CONSTRAINT "session_attendance_office_known" CHECK ("alliances"."session_attendances"."office" in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'OFFICE_HEAD', 'DEPARTMENT_HEAD', 'UNIT_HEAD', 'LIAISON'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."session_events" (
	"session_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"starts_at" timestamp(6) with time zone,
	"reason" text,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "session_events_session_id_number_province_county_code_pk" PRIMARY KEY("session_id","number","province","county_code"),
	CONSTRAINT "session_event_kind_known" CHECK ("alliances"."session_events"."kind" in ('PLANNED', 'POSTPONED', 'CONVENED', 'CANCELLED', 'HELD', 'MINUTES_WRITTEN', 'MINUTES_CONFIRMED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."session_minutes" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"session_id" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"written_on" date NOT NULL,
	CONSTRAINT "session_minutes_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "alliances"."task_events" (
	"task_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"text" text,
	"due_on" date,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "task_events_task_id_number_province_county_code_pk" PRIMARY KEY("task_id","number","province","county_code"),
	CONSTRAINT "task_event_kind_known" CHECK ("alliances"."task_events"."kind" in ('ASSIGNED', 'PROGRESS', 'COMPLETION_REPORTED', 'ACCEPTED', 'RETURNED', 'EXTENDED', 'CALLED_OFF'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."calendar_feed_uses" (
	"feed_id" text NOT NULL,
	"last_used_at" timestamp(6) with time zone NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "calendar_feed_uses_feed_id_province_county_code_pk" PRIMARY KEY("feed_id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "alliances"."calendar_feeds" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"label" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"digest" text NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"created_on" date NOT NULL,
	"revoked_at" timestamp(6) with time zone,
	CONSTRAINT "calendar_feeds_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "calendar_feed_subject_known" CHECK ("alliances"."calendar_feeds"."subject" in ('ORGANIZATION', 'ALLIANCE', 'PACT'))
);
--> statement-breakpoint
ALTER TABLE "alliances"."agenda_items" DROP CONSTRAINT "agenda_item_status_known";--> statement-breakpoint
ALTER TABLE "alliances"."agenda_items" ALTER COLUMN "position" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ALTER COLUMN "held_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."charters" ADD COLUMN "voting_days" integer;--> statement-breakpoint
ALTER TABLE "alliances"."motions" ADD COLUMN "closes_on" date;--> statement-breakpoint
ALTER TABLE "alliances"."agenda_items" ADD COLUMN "proposer_type" text;--> statement-breakpoint
ALTER TABLE "alliances"."agenda_items" ADD COLUMN "proposer_id" text;--> statement-breakpoint
ALTER TABLE "alliances"."agenda_items" ADD COLUMN "proposer_division_code" text collate "C";--> statement-breakpoint
ALTER TABLE "alliances"."agenda_items" ADD COLUMN "background" text;--> statement-breakpoint
ALTER TABLE "alliances"."agenda_items" ADD COLUMN "decline_reason" text;--> statement-breakpoint
ALTER TABLE "alliances"."agenda_items" ADD COLUMN "procedure" text DEFAULT 'DIRECT' NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."joint_meetings" ADD COLUMN "pact_id" text;--> statement-breakpoint
ALTER TABLE "alliances"."joint_meetings" ADD COLUMN "quorum_percent" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."joint_meetings" ADD COLUMN "dissolution_reason" text;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_participants" ADD COLUMN "status" text DEFAULT 'ADMITTED' NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "status" text DEFAULT 'HELD' NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "starts_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "ends_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "chair_type" text;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "chair_id" text;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "chair_division_code" text collate "C";--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "is_chair_in_turn" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "notice_on" date;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "cancel_reason" text;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "expected_count" integer;--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD COLUMN "attended_count" integer;--> statement-breakpoint
CREATE INDEX "resolution_task_resolution" ON "alliances"."resolution_tasks" USING btree ("resolution_id");--> statement-breakpoint
CREATE INDEX "resolution_task_meeting" ON "alliances"."resolution_tasks" USING btree ("meeting_id","session_number");--> statement-breakpoint
CREATE INDEX "resolution_task_party" ON "alliances"."resolution_tasks" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "resolution_task_division" ON "alliances"."resolution_tasks" USING btree ("division_code","due_on");--> statement-breakpoint
CREATE INDEX "session_attendance_party" ON "alliances"."session_attendances" USING btree ("party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_minutes_number" ON "alliances"."session_minutes" USING btree ("session_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_digest" ON "alliances"."calendar_feeds" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "calendar_feed_organization" ON "alliances"."calendar_feeds" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "joint_meeting_pact" ON "alliances"."joint_meetings" USING btree ("pact_id");--> statement-breakpoint
CREATE INDEX "meeting_session_chair" ON "alliances"."meeting_sessions" USING btree ("chair_id");--> statement-breakpoint
ALTER TABLE "alliances"."charters" ADD CONSTRAINT "charter_voting_days_sound" CHECK ("alliances"."charters"."voting_days" between 1 and 365);--> statement-breakpoint
ALTER TABLE "alliances"."agenda_items" ADD CONSTRAINT "agenda_item_procedure_known" CHECK ("alliances"."agenda_items"."procedure" in ('DIRECT', 'COLLECT_DELIBERATE_PUBLISH'));--> statement-breakpoint
ALTER TABLE "alliances"."agenda_items" ADD CONSTRAINT "agenda_item_status_known" CHECK ("alliances"."agenda_items"."status" in ('LISTED', 'DISCUSSED', 'RESOLVED', 'FOLLOWED_UP', 'PROPOSED', 'DECLINED', 'WITHDRAWN'));--> statement-breakpoint
ALTER TABLE "alliances"."joint_meetings" ADD CONSTRAINT "joint_meeting_quorum_sound" CHECK ("alliances"."joint_meetings"."quorum_percent" between 1 and 100);--> statement-breakpoint
ALTER TABLE "alliances"."meeting_participants" ADD CONSTRAINT "meeting_participant_status_known" CHECK ("alliances"."meeting_participants"."status" in ('APPLIED', 'INVITED', 'ADMITTED', 'WITHDRAWN', 'ENDED'));--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD CONSTRAINT "meeting_session_status_known" CHECK ("alliances"."meeting_sessions"."status" in ('PLANNED', 'CONVENED', 'HELD', 'INQUORATE', 'MINUTED', 'CANCELLED'));--> statement-breakpoint
ALTER TABLE "alliances"."meeting_sessions" ADD CONSTRAINT "meeting_session_held_on_its_day" CHECK (("alliances"."meeting_sessions"."status" in ('HELD', 'INQUORATE', 'MINUTED')) = ("alliances"."meeting_sessions"."held_on" is not null));--> statement-breakpoint
CREATE TRIGGER "session_minutes_written_once" BEFORE UPDATE OR DELETE ON "alliances"."session_minutes" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "session_events_written_once" BEFORE UPDATE OR DELETE ON "alliances"."session_events" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "task_events_written_once" BEFORE UPDATE OR DELETE ON "alliances"."task_events" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "deliberation_records_written_once" BEFORE UPDATE OR DELETE ON "alliances"."deliberation_records" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "meeting_chair_plans_written_once" BEFORE UPDATE OR DELETE ON "alliances"."meeting_chair_plans" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();
