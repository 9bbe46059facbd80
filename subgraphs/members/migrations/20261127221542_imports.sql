CREATE TABLE "members"."import_keys" (
	"kind" text NOT NULL,
	"key" text collate "C" NOT NULL,
	"node_id" text NOT NULL,
	CONSTRAINT "import_keys_kind_key_pk" PRIMARY KEY("kind","key")
);
--> statement-breakpoint
CREATE TABLE "members"."import_matches" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"import_id" text NOT NULL,
	"name" text NOT NULL,
	"hint" text collate "C" NOT NULL,
	"status" text NOT NULL,
	"candidates" jsonb NOT NULL,
	"organization_id" text,
	"first_row" integer NOT NULL,
	CONSTRAINT "import_matches_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "import_match_status_known" CHECK ("members"."import_matches"."status" in ('ACCEPTED', 'NEEDS_DECISION', 'DECIDED', 'NO_MATCH'))
);
--> statement-breakpoint
CREATE TABLE "members"."import_pieces" (
	"id" text NOT NULL,
	"import_id" text NOT NULL,
	"position" integer NOT NULL,
	"size" integer NOT NULL,
	"content" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "import_pieces_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "members"."import_problems" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"import_id" text NOT NULL,
	"severity" text NOT NULL,
	"row_number" integer,
	"column_index" integer,
	"fault" text,
	"refusal" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"value" text,
	CONSTRAINT "import_problems_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "import_problem_severity_known" CHECK ("members"."import_problems"."severity" in ('ERROR', 'NOTICE'))
);
--> statement-breakpoint
CREATE TABLE "members"."import_progress" (
	"import_id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"rows_checked" integer DEFAULT 0 NOT NULL,
	"rows_written" integer DEFAULT 0 NOT NULL,
	"at" timestamp(6) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members"."import_rows" (
	"id" text NOT NULL,
	"import_id" text NOT NULL,
	"number" integer NOT NULL,
	"key" text collate "C",
	"refers_to" text collate "C",
	"action" text NOT NULL,
	"node_id" text,
	"node_version" integer,
	"content" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "import_rows_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "import_row_action_known" CHECK ("members"."import_rows"."action" in ('CREATE', 'UPDATE', 'UNCHANGED', 'REFUSED', 'WAITING'))
);
--> statement-breakpoint
CREATE TABLE "members"."import_writes" (
	"import_id" text NOT NULL,
	"node_id" text NOT NULL,
	"action" text NOT NULL,
	"version_after" integer NOT NULL,
	"before" text,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "import_writes_import_id_node_id_province_county_code_pk" PRIMARY KEY("import_id","node_id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "members"."imports" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"file_name" text NOT NULL,
	"file_type" text,
	"size" bigint DEFAULT 0 NOT NULL,
	"stated_size" bigint,
	"digest" char(64),
	"stated_digest" char(64),
	"encoding" text,
	"separator" text,
	"sheets" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sheet" text,
	"header_row" integer,
	"columns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"row_count" integer DEFAULT 0 NOT NULL,
	"create_count" integer DEFAULT 0 NOT NULL,
	"update_count" integer DEFAULT 0 NOT NULL,
	"unchanged_count" integer DEFAULT 0 NOT NULL,
	"refused_count" integer DEFAULT 0 NOT NULL,
	"waiting_count" integer DEFAULT 0 NOT NULL,
	"error_count" integer DEFAULT 0 NOT NULL,
	"notice_count" integer DEFAULT 0 NOT NULL,
	"checked_on" date,
	"committed_at" timestamp(6) with time zone,
	"undone_at" timestamp(6) with time zone,
	CONSTRAINT "imports_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "import_kind_known" CHECK ("members"."imports"."kind" in ('UNITS', 'ORGANIZATIONS', 'MEMBERS', 'NEEDS', 'PACTS')),
	CONSTRAINT "import_status_known" CHECK ("members"."imports"."status" in ('UPLOADING', 'READING', 'UNREADABLE', 'UPLOADED', 'MAPPED', 'CHECKING', 'FAULTY', 'NEEDS_REVIEW', 'CHECKED', 'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE', 'DISCARDED'))
);
--> statement-breakpoint
CREATE INDEX "import_key_node" ON "members"."import_keys" USING btree ("node_id");--> statement-breakpoint
CREATE UNIQUE INDEX "import_match_name" ON "members"."import_matches" USING btree ("import_id","name","hint");--> statement-breakpoint
CREATE UNIQUE INDEX "import_piece_position" ON "members"."import_pieces" USING btree ("import_id","position");--> statement-breakpoint
CREATE INDEX "import_problem_row" ON "members"."import_problems" USING btree ("import_id","row_number");--> statement-breakpoint
CREATE UNIQUE INDEX "import_row_number" ON "members"."import_rows" USING btree ("import_id","number");--> statement-breakpoint
CREATE INDEX "import_row_key" ON "members"."import_rows" USING btree ("import_id","key");--> statement-breakpoint
CREATE INDEX "import_row_reference" ON "members"."import_rows" USING btree ("import_id","refers_to");--> statement-breakpoint
CREATE INDEX "import_division" ON "members"."imports" USING btree ("division_code","created_at");