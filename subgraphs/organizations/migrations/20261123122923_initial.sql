CREATE SCHEMA "organizations";
--> statement-breakpoint
CREATE TABLE "organizations"."changes" (
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"key" bigint GENERATED ALWAYS AS IDENTITY (sequence name "organizations"."changes_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "organizations"."divisions" (
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
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"parent_code" text collate "C",
	CONSTRAINT "divisions_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "division_level_known" CHECK ("organizations"."divisions"."level" in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
	CONSTRAINT "division_period_sound" CHECK ("organizations"."divisions"."valid_to" is null or "organizations"."divisions"."valid_from" is null or "organizations"."divisions"."valid_to" >= "organizations"."divisions"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "organizations"."figures" (
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
CREATE TABLE "organizations"."idempotency" (
	"viewer" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"answer" text NOT NULL,
	"at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_viewer_key_pk" PRIMARY KEY("viewer","key")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "division_code_period" ON "organizations"."divisions" USING btree ("code","valid_from");--> statement-breakpoint
CREATE INDEX "division_parent" ON "organizations"."divisions" USING btree ("parent_code","code");