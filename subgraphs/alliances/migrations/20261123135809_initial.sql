CREATE SCHEMA "alliances";
--> statement-breakpoint
CREATE TABLE "alliances"."changes" (
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"key" bigint GENERATED ALWAYS AS IDENTITY (sequence name "alliances"."changes_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"node_id" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"at" timestamp(6) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "changes_xid_key_pk" PRIMARY KEY("xid","key")
);
--> statement-breakpoint
CREATE TABLE "alliances"."figures" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"label_zh" text NOT NULL,
	"value" text,
	"unit" text NOT NULL,
	"qualifier" text NOT NULL,
	"period" text,
	"division_code" text collate "C",
	"note" text,
	CONSTRAINT "figures_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "figures_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "alliances"."idempotency" (
	"viewer" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"answer" text NOT NULL,
	"at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_viewer_key_pk" PRIMARY KEY("viewer","key")
);
--> statement-breakpoint
CREATE TABLE "alliances"."alliances" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"former_names" text[] DEFAULT '{}' NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"convener_id" text,
	"charter" text,
	"founded_on" date,
	"dissolved_on" date,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "alliances_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "alliance_kind_known" CHECK ("alliances"."alliances"."kind" in ('REGIONAL', 'INDUSTRY', 'SUBDISTRICT', 'BUSINESS_DISTRICT', 'SUPPLY_CHAIN', 'SOE_RALLY_POINT', 'INTEREST_CLUB', 'CROSS_PROVINCE')),
	CONSTRAINT "alliance_status_known" CHECK ("alliances"."alliances"."status" in ('PROPOSED', 'ACTIVE', 'DISSOLVED')),
	CONSTRAINT "alliance_period_sound" CHECK ("alliances"."alliances"."dissolved_on" is null or "alliances"."alliances"."founded_on" is null or "alliances"."alliances"."dissolved_on" >= "alliances"."alliances"."founded_on")
);
--> statement-breakpoint
CREATE TABLE "alliances"."chair_rotations" (
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
	"alliance_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"turn" integer NOT NULL,
	CONSTRAINT "chair_rotations_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "chair_rotation_party_type_known" CHECK ("alliances"."chair_rotations"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "chair_rotation_period_sound" CHECK ("alliances"."chair_rotations"."valid_to" is null or "alliances"."chair_rotations"."valid_from" is null or "alliances"."chair_rotations"."valid_to" >= "alliances"."chair_rotations"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "alliances"."joint_activities" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"host_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"alliance_id" text,
	"held_on" date NOT NULL,
	"person_times" integer,
	CONSTRAINT "joint_activities_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "joint_activity_kind_known" CHECK ("alliances"."joint_activities"."kind" in ('STUDY', 'VOLUNTEER_SERVICE', 'CULTURE', 'PUBLICITY', 'GROUP_SERVICE'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."memberships" (
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
	"alliance_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"role" text NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "memberships_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "membership_role_known" CHECK ("alliances"."memberships"."role" in ('INITIATOR', 'LEAD', 'MEMBER', 'SUPPORTING_UNIT', 'OBSERVER')),
	CONSTRAINT "membership_status_known" CHECK ("alliances"."memberships"."status" in ('APPLIED', 'INVITED', 'ADMITTED', 'WITHDRAWN')),
	CONSTRAINT "membership_party_type_known" CHECK ("alliances"."memberships"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "membership_period_sound" CHECK ("alliances"."memberships"."valid_to" is null or "alliances"."memberships"."valid_from" is null or "alliances"."memberships"."valid_to" >= "alliances"."memberships"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "alliances"."data_annex_items" (
	"pact_id" text NOT NULL,
	"position" integer NOT NULL,
	"field_set" text NOT NULL,
	"purpose" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "data_annex_items_pact_id_position_province_county_code_pk" PRIMARY KEY("pact_id","position","province","county_code"),
	CONSTRAINT "data_annex_period_sound" CHECK ("alliances"."data_annex_items"."valid_to" is null or "alliances"."data_annex_items"."valid_from" is null or "alliances"."data_annex_items"."valid_to" >= "alliances"."data_annex_items"."valid_from"),
	CONSTRAINT "data_annex_field_set_known" CHECK ("alliances"."data_annex_items"."field_set" in ('BORDER_CASE_DETAILS', 'CONTACT_DUTY_OFFICE', 'PATROL_PLANS', 'SHARED_BULLETINS', 'MEDIATION_RECORDS', 'MOBILE_MEMBER_COUNTS'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."pact_articles" (
	"pact_id" text NOT NULL,
	"number" integer NOT NULL,
	"heading" text,
	"text" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "pact_articles_pact_id_number_province_county_code_pk" PRIMARY KEY("pact_id","number","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "alliances"."pact_measures" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"pact_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"content" text NOT NULL,
	"status" text NOT NULL,
	"responsible_party_id" text,
	"due_on" date,
	CONSTRAINT "pact_measures_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "pact_measure_kind_known" CHECK ("alliances"."pact_measures"."kind" in ('ORGANIZATION_JOINT', 'SECURITY_JOINT', 'PROBLEM_JOINT', 'DISPUTE_JOINT', 'AFFAIRS_JOINT', 'ACTIVITY_JOINT', 'SAFETY_JOINT', 'FELLOWSHIP_JOINT', 'MECHANISM_JOINT', 'DUTY_JOINT', 'INFORMATION_SHARED', 'PERSONNEL_CONTROL_JOINT', 'OPERATION_JOINT', 'VENUE_SHARED')),
	CONSTRAINT "pact_measure_status_known" CHECK ("alliances"."pact_measures"."status" in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."pact_parties" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"pact_id" text NOT NULL,
	"position" integer NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"signed_on" date,
	"withdrawn_on" date,
	CONSTRAINT "pact_parties_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "pact_party_type_known" CHECK ("alliances"."pact_parties"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "pact_party_status_known" CHECK ("alliances"."pact_parties"."status" in ('PENDING', 'SIGNED', 'WITHDRAWN')),
	CONSTRAINT "pact_party_signed_has_day" CHECK ("alliances"."pact_parties"."status" <> 'SIGNED' or "alliances"."pact_parties"."signed_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "alliances"."pacts" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"pact_number" text NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"purpose" text,
	"signing_on" date NOT NULL,
	"signed_on" date,
	"effective_from" date NOT NULL,
	"expires_on" date,
	"terminated_on" date,
	"termination_reason" text,
	"renewed_on" date,
	"predecessor_id" text,
	"alliance_id" text,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "pacts_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "pact_kind_known" CHECK ("alliances"."pacts"."kind" in ('BORDER', 'PAIRING', 'CONTRACT', 'SAFE_BORDER', 'SHARED_VENUE')),
	CONSTRAINT "pact_expires_after_effect" CHECK ("alliances"."pacts"."expires_on" is null or "alliances"."pacts"."expires_on" > "alliances"."pacts"."effective_from")
);
--> statement-breakpoint
CREATE TABLE "alliances"."agenda_items" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"session_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	CONSTRAINT "agenda_items_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "agenda_item_kind_known" CHECK ("alliances"."agenda_items"."kind" in ('PROBLEM', 'PROPOSAL', 'REPORT', 'EXCHANGE')),
	CONSTRAINT "agenda_item_status_known" CHECK ("alliances"."agenda_items"."status" in ('LISTED', 'DISCUSSED', 'RESOLVED', 'FOLLOWED_UP'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."joint_meetings" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"convener_id" text,
	"alliance_id" text,
	"sessions_per_year" integer,
	"founded_on" date,
	"dissolved_on" date,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "joint_meetings_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "joint_meeting_kind_known" CHECK ("alliances"."joint_meetings"."kind" in ('URBAN_PARTY_BUILDING', 'REGIONAL', 'LOCAL_ENTERPRISE', 'BORDER')),
	CONSTRAINT "joint_meeting_period_sound" CHECK ("alliances"."joint_meetings"."dissolved_on" is null or "alliances"."joint_meetings"."founded_on" is null or "alliances"."joint_meetings"."dissolved_on" >= "alliances"."joint_meetings"."founded_on")
);
--> statement-breakpoint
CREATE TABLE "alliances"."meeting_participants" (
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
	"meeting_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	CONSTRAINT "meeting_participants_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "meeting_participant_type_known" CHECK ("alliances"."meeting_participants"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "meeting_participant_period_sound" CHECK ("alliances"."meeting_participants"."valid_to" is null or "alliances"."meeting_participants"."valid_from" is null or "alliances"."meeting_participants"."valid_to" >= "alliances"."meeting_participants"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "alliances"."meeting_sessions" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"meeting_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"held_on" date NOT NULL,
	"division_code" text collate "C" NOT NULL,
	CONSTRAINT "meeting_sessions_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "meeting_session_kind_known" CHECK ("alliances"."meeting_sessions"."kind" in ('PLENARY', 'SPECIAL', 'QUARTERLY', 'PROMOTION'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."resolutions" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"agenda_item_id" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"status" text NOT NULL,
	"adopted_on" date NOT NULL,
	"followed_up_on" date,
	CONSTRAINT "resolutions_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "resolution_kind_known" CHECK ("alliances"."resolutions"."kind" in ('MAJOR_AFFAIR', 'HARD_MATTER', 'CONFLICT', 'PROBLEM')),
	CONSTRAINT "resolution_status_known" CHECK ("alliances"."resolutions"."status" in ('ADOPTED', 'UNDER_WAY', 'DONE'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."claims" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"need_id" text,
	"offer_id" text,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"status" text NOT NULL,
	"claimed_on" date NOT NULL,
	"fulfilled_on" date,
	"rating" integer,
	"note" text,
	CONSTRAINT "claims_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "claim_status_known" CHECK ("alliances"."claims"."status" in ('OPEN', 'CLAIMED', 'ACCEPTED', 'FULFILLED', 'RATED', 'WITHDRAWN')),
	CONSTRAINT "claim_party_type_known" CHECK ("alliances"."claims"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "claim_of_one_thing" CHECK (num_nonnulls("alliances"."claims"."need_id", "alliances"."claims"."offer_id") = 1),
	CONSTRAINT "claim_rating_sound" CHECK ("alliances"."claims"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "alliances"."co_building_projects" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"status" text NOT NULL,
	"pact_id" text,
	"need_id" text,
	"started_on" date,
	"due_on" date,
	"completed_on" date,
	CONSTRAINT "co_building_projects_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "project_status_known" CHECK ("alliances"."co_building_projects"."status" in ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."resource_offers" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"kind" text NOT NULL,
	"terms" text NOT NULL,
	"status" text NOT NULL,
	"offered_on" date NOT NULL,
	"available_until" date,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "resource_offers_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "resource_offer_kind_known" CHECK ("alliances"."resource_offers"."kind" in ('VENUE', 'STAFF', 'EQUIPMENT', 'SKILL', 'FUNDS')),
	CONSTRAINT "resource_offer_terms_known" CHECK ("alliances"."resource_offers"."terms" in ('FREE', 'LOW_COST', 'RESOURCE_FOR_SERVICE')),
	CONSTRAINT "resource_offer_status_known" CHECK ("alliances"."resource_offers"."status" in ('OPEN', 'CLAIMED', 'FULFILLED', 'WITHDRAWN')),
	CONSTRAINT "resource_offer_party_type_known" CHECK ("alliances"."resource_offers"."party_type" in ('PARTY_ORGANIZATION', 'UNIT'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."service_needs" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"declared_on" date NOT NULL,
	"needed_by" date,
	"beneficiary_person_times" integer,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "service_needs_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "service_need_kind_known" CHECK ("alliances"."service_needs"."kind" in ('MICRO_WISH', 'LIVELIHOOD_PROJECT', 'VENUE', 'STAFF', 'EQUIPMENT', 'SKILL')),
	CONSTRAINT "service_need_status_known" CHECK ("alliances"."service_needs"."status" in ('OPEN', 'CLAIMED', 'ACCEPTED', 'FULFILLED', 'RATED', 'WITHDRAWN'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."service_orders" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"provider_type" text,
	"provider_id" text,
	"need_id" text,
	"requested_at" timestamp(6) with time zone NOT NULL,
	"dispatched_at" timestamp(6) with time zone,
	"completed_at" timestamp(6) with time zone,
	"rating" integer,
	CONSTRAINT "service_orders_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "service_order_status_known" CHECK ("alliances"."service_orders"."status" in ('REQUESTED', 'DISPATCHED', 'ACCEPTED', 'COMPLETED', 'RATED', 'DECLINED', 'CANCELLED')),
	CONSTRAINT "service_order_rating_sound" CHECK ("alliances"."service_orders"."rating" between 1 and 5),
	CONSTRAINT "service_order_provider_whole" CHECK (num_nonnulls("alliances"."service_orders"."provider_type", "alliances"."service_orders"."provider_id") <> 1)
);
--> statement-breakpoint
CREATE TABLE "alliances"."shared_resources" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"terms" text NOT NULL,
	"opening_hours" text,
	"pact_id" text,
	"opened_on" date,
	"closed_on" date,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "shared_resources_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "shared_resource_kind_known" CHECK ("alliances"."shared_resources"."kind" in ('VENUE', 'STAFF', 'EQUIPMENT', 'SKILL', 'FUNDS')),
	CONSTRAINT "shared_resource_terms_known" CHECK ("alliances"."shared_resources"."terms" in ('FREE', 'LOW_COST', 'RESOURCE_FOR_SERVICE')),
	CONSTRAINT "shared_resource_party_type_known" CHECK ("alliances"."shared_resources"."party_type" in ('PARTY_ORGANIZATION', 'UNIT'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."emergency_activations" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"trigger" text NOT NULL,
	"status" text NOT NULL,
	"level" text NOT NULL,
	"organization_id" text NOT NULL,
	"activated_at" timestamp(6) with time zone NOT NULL,
	"stood_down_at" timestamp(6) with time zone,
	CONSTRAINT "emergency_activations_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "emergency_activation_status_known" CHECK ("alliances"."emergency_activations"."status" in ('ACTIVATED', 'STOOD_DOWN')),
	CONSTRAINT "emergency_activation_stood_down_has_instant" CHECK (("alliances"."emergency_activations"."status" = 'STOOD_DOWN') = ("alliances"."emergency_activations"."stood_down_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "alliances"."whistle_responses" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"whistle_id" text NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"note" text,
	"responded_at" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "whistle_responses_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "whistle_response_kind_known" CHECK ("alliances"."whistle_responses"."kind" in ('ACCEPTED', 'ARRIVED', 'HANDLED', 'REPORTED_BACK')),
	CONSTRAINT "whistle_response_party_type_known" CHECK ("alliances"."whistle_responses"."party_type" in ('PARTY_ORGANIZATION', 'UNIT'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."whistles" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"level" text NOT NULL,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"status" text NOT NULL,
	"caller_id" text NOT NULL,
	"subject" text NOT NULL,
	"activation_id" text,
	"blown_at" timestamp(6) with time zone NOT NULL,
	"closed_at" timestamp(6) with time zone,
	CONSTRAINT "whistles_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "whistle_level_known" CHECK ("alliances"."whistles"."level" in ('GRID', 'COMMUNITY', 'SUBDISTRICT', 'COUNTY')),
	CONSTRAINT "whistle_kind_known" CHECK ("alliances"."whistles"."kind" in ('LIVELIHOOD', 'JOINT_ENFORCEMENT', 'EMERGENCY')),
	CONSTRAINT "whistle_mode_known" CHECK ("alliances"."whistles"."mode" in ('NORMAL', 'EMERGENCY')),
	CONSTRAINT "whistle_status_known" CHECK ("alliances"."whistles"."status" in ('BLOWN', 'DISPATCHED', 'ACCEPTED', 'HANDLED', 'REPORTED_BACK', 'CLOSED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."case_events" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"case_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"organization_id" text,
	"at" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "case_events_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "case_event_kind_known" CHECK ("alliances"."case_events"."kind" in ('STUDY', 'MOBILIZATION', 'HANDLING', 'FEEDBACK', 'SUMMARY'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."governance_cases" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"division_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"lead_organization_id" text NOT NULL,
	"opened_on" date NOT NULL,
	"resolved_on" date,
	"whistle_id" text,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "governance_cases_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "governance_case_status_known" CHECK ("alliances"."governance_cases"."status" in ('STUDIED', 'MOBILIZED', 'IN_HAND', 'SUPERVISED', 'CLOSED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."pledges" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"year" integer NOT NULL,
	"content" text NOT NULL,
	"status" text NOT NULL,
	"progress" text,
	"review" text,
	"outcome" text,
	"set_on" date NOT NULL,
	"due_on" date,
	"redeemed_on" date,
	CONSTRAINT "pledges_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "pledge_status_known" CHECK ("alliances"."pledges"."status" in ('SET', 'IN_PROGRESS', 'REVIEWED', 'REDEEMED', 'LAPSED'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."secretary_led_projects" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"year" integer NOT NULL,
	"status" text NOT NULL,
	"progress_percent" integer,
	"reviewed_on" date,
	CONSTRAINT "secretary_led_projects_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "secretary_led_project_status_known" CHECK ("alliances"."secretary_led_projects"."status" in ('PROPOSED', 'UNDER_WAY', 'COMPLETED', 'SUSPENDED')),
	CONSTRAINT "secretary_led_project_progress_sound" CHECK ("alliances"."secretary_led_projects"."progress_percent" between 0 and 100)
);
--> statement-breakpoint
CREATE INDEX "alliance_division" ON "alliances"."alliances" USING btree ("division_code","kind");--> statement-breakpoint
CREATE INDEX "alliance_convener" ON "alliances"."alliances" USING btree ("convener_id");--> statement-breakpoint
CREATE INDEX "alliance_grams" ON "alliances"."alliances" USING gin ("grams");--> statement-breakpoint
CREATE UNIQUE INDEX "chair_rotation_turn" ON "alliances"."chair_rotations" USING btree ("alliance_id","turn");--> statement-breakpoint
CREATE INDEX "chair_rotation_party" ON "alliances"."chair_rotations" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "joint_activity_host" ON "alliances"."joint_activities" USING btree ("host_id");--> statement-breakpoint
CREATE INDEX "joint_activity_alliance" ON "alliances"."joint_activities" USING btree ("alliance_id");--> statement-breakpoint
CREATE INDEX "joint_activity_division" ON "alliances"."joint_activities" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "membership_alliance" ON "alliances"."memberships" USING btree ("alliance_id","party_type");--> statement-breakpoint
CREATE INDEX "membership_party" ON "alliances"."memberships" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "membership_division" ON "alliances"."memberships" USING btree ("division_code");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_standing" ON "alliances"."memberships" USING btree ("alliance_id","party_id") WHERE "alliances"."memberships"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "data_annex_division" ON "alliances"."data_annex_items" USING btree ("division_code");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_measure_position" ON "alliances"."pact_measures" USING btree ("pact_id","position");--> statement-breakpoint
CREATE INDEX "pact_measure_kind" ON "alliances"."pact_measures" USING btree ("kind","pact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_party_once" ON "alliances"."pact_parties" USING btree ("pact_id","party_id");--> statement-breakpoint
CREATE INDEX "pact_party_party" ON "alliances"."pact_parties" USING btree ("party_id","pact_id");--> statement-breakpoint
CREATE INDEX "pact_party_division" ON "alliances"."pact_parties" USING btree ("division_code","pact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_number" ON "alliances"."pacts" USING btree ("pact_number");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_one_renewal" ON "alliances"."pacts" USING btree ("predecessor_id");--> statement-breakpoint
CREATE INDEX "pact_signed" ON "alliances"."pacts" USING btree ("signed_on");--> statement-breakpoint
CREATE INDEX "pact_kind" ON "alliances"."pacts" USING btree ("kind","signed_on");--> statement-breakpoint
CREATE INDEX "pact_alliance" ON "alliances"."pacts" USING btree ("alliance_id");--> statement-breakpoint
CREATE INDEX "pact_grams" ON "alliances"."pacts" USING gin ("grams");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_position" ON "alliances"."agenda_items" USING btree ("session_id","position");--> statement-breakpoint
CREATE INDEX "agenda_item_division" ON "alliances"."agenda_items" USING btree ("division_code","kind");--> statement-breakpoint
CREATE INDEX "joint_meeting_division" ON "alliances"."joint_meetings" USING btree ("division_code","kind");--> statement-breakpoint
CREATE INDEX "joint_meeting_convener" ON "alliances"."joint_meetings" USING btree ("convener_id");--> statement-breakpoint
CREATE INDEX "joint_meeting_alliance" ON "alliances"."joint_meetings" USING btree ("alliance_id");--> statement-breakpoint
CREATE INDEX "joint_meeting_grams" ON "alliances"."joint_meetings" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "meeting_participant_meeting" ON "alliances"."meeting_participants" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_participant_party" ON "alliances"."meeting_participants" USING btree ("party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_participant_standing" ON "alliances"."meeting_participants" USING btree ("meeting_id","party_id") WHERE "alliances"."meeting_participants"."valid_to" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_session_number" ON "alliances"."meeting_sessions" USING btree ("meeting_id","number");--> statement-breakpoint
CREATE INDEX "meeting_session_division" ON "alliances"."meeting_sessions" USING btree ("division_code","held_on");--> statement-breakpoint
CREATE INDEX "resolution_agenda_item" ON "alliances"."resolutions" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_one_standing_per_need" ON "alliances"."claims" USING btree ("need_id") WHERE "alliances"."claims"."status" <> 'WITHDRAWN';--> statement-breakpoint
CREATE UNIQUE INDEX "claim_one_standing_per_offer" ON "alliances"."claims" USING btree ("offer_id") WHERE "alliances"."claims"."status" <> 'WITHDRAWN';--> statement-breakpoint
CREATE INDEX "claim_party" ON "alliances"."claims" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "claim_division" ON "alliances"."claims" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "project_organization" ON "alliances"."co_building_projects" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "project_division" ON "alliances"."co_building_projects" USING btree ("division_code","status");--> statement-breakpoint
CREATE INDEX "project_pact" ON "alliances"."co_building_projects" USING btree ("pact_id");--> statement-breakpoint
CREATE INDEX "project_need" ON "alliances"."co_building_projects" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "resource_offer_party" ON "alliances"."resource_offers" USING btree ("party_id","status");--> statement-breakpoint
CREATE INDEX "resource_offer_division" ON "alliances"."resource_offers" USING btree ("division_code","kind","status");--> statement-breakpoint
CREATE INDEX "resource_offer_grams" ON "alliances"."resource_offers" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "service_need_organization" ON "alliances"."service_needs" USING btree ("organization_id","status");--> statement-breakpoint
CREATE INDEX "service_need_division" ON "alliances"."service_needs" USING btree ("division_code","kind","status");--> statement-breakpoint
CREATE INDEX "service_need_grams" ON "alliances"."service_needs" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "service_order_organization" ON "alliances"."service_orders" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "service_order_provider" ON "alliances"."service_orders" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "service_order_need" ON "alliances"."service_orders" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "service_order_division" ON "alliances"."service_orders" USING btree ("division_code","status");--> statement-breakpoint
CREATE INDEX "shared_resource_party" ON "alliances"."shared_resources" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "shared_resource_pact" ON "alliances"."shared_resources" USING btree ("pact_id");--> statement-breakpoint
CREATE INDEX "shared_resource_division" ON "alliances"."shared_resources" USING btree ("division_code","kind");--> statement-breakpoint
CREATE INDEX "shared_resource_grams" ON "alliances"."shared_resources" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "emergency_activation_division" ON "alliances"."emergency_activations" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "emergency_activation_organization" ON "alliances"."emergency_activations" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "whistle_response_once" ON "alliances"."whistle_responses" USING btree ("whistle_id","party_id","kind");--> statement-breakpoint
CREATE INDEX "whistle_response_party" ON "alliances"."whistle_responses" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "whistle_division" ON "alliances"."whistles" USING btree ("division_code","level");--> statement-breakpoint
CREATE INDEX "whistle_caller" ON "alliances"."whistles" USING btree ("caller_id");--> statement-breakpoint
CREATE INDEX "whistle_activation" ON "alliances"."whistles" USING btree ("activation_id");--> statement-breakpoint
CREATE INDEX "whistle_blown" ON "alliances"."whistles" USING btree ("blown_at");--> statement-breakpoint
CREATE UNIQUE INDEX "case_event_position" ON "alliances"."case_events" USING btree ("case_id","position");--> statement-breakpoint
CREATE INDEX "governance_case_division" ON "alliances"."governance_cases" USING btree ("division_code","status");--> statement-breakpoint
CREATE INDEX "governance_case_lead" ON "alliances"."governance_cases" USING btree ("lead_organization_id");--> statement-breakpoint
CREATE INDEX "governance_case_whistle" ON "alliances"."governance_cases" USING btree ("whistle_id");--> statement-breakpoint
CREATE INDEX "governance_case_grams" ON "alliances"."governance_cases" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "pledge_organization" ON "alliances"."pledges" USING btree ("organization_id","year");--> statement-breakpoint
CREATE INDEX "pledge_division" ON "alliances"."pledges" USING btree ("division_code","year","status");--> statement-breakpoint
CREATE INDEX "secretary_led_project_organization" ON "alliances"."secretary_led_projects" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "secretary_led_project_division" ON "alliances"."secretary_led_projects" USING btree ("division_code","year");