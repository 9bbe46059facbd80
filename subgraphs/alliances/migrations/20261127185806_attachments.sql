CREATE TABLE "alliances"."attachment_chunks" (
	"sha256" char(64) NOT NULL,
	"position" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "attachment_chunks_sha256_position_pk" PRIMARY KEY("sha256","position")
);
--> statement-breakpoint
CREATE TABLE "alliances"."attachment_contents" (
	"sha256" char(64) PRIMARY KEY NOT NULL,
	"byte_size" integer NOT NULL,
	"uploaded_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attachment_content_has_bytes" CHECK ("alliances"."attachment_contents"."byte_size" > 0)
);
--> statement-breakpoint
CREATE TABLE "alliances"."attachment_links" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"attachment_id" text NOT NULL,
	"target_id" text collate "C" NOT NULL,
	"target_type" text NOT NULL,
	"organization_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"attached_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attachment_links_id_province_county_code_pk" PRIMARY KEY("id","province","county_code")
);
--> statement-breakpoint
CREATE TABLE "alliances"."attachments" (
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
	"sha256" char(64) NOT NULL,
	"byte_size" integer NOT NULL,
	"format" text NOT NULL,
	"file_name" text NOT NULL,
	"uploaded_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"link_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "attachments_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "attachment_format_known" CHECK ("alliances"."attachments"."format" in ('PDF', 'OFD', 'DOCX', 'XLSX', 'PNG', 'JPEG', 'WEBP', 'CSV', 'TEXT'))
);
--> statement-breakpoint
ALTER TABLE "alliances"."attachment_chunks" ADD CONSTRAINT "attachment_chunks_sha256_attachment_contents_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "alliances"."attachment_contents"("sha256") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alliances"."attachments" ADD CONSTRAINT "attachments_sha256_attachment_contents_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "alliances"."attachment_contents"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attachment_link_once" ON "alliances"."attachment_links" USING btree ("attachment_id","target_id");--> statement-breakpoint
CREATE INDEX "attachment_link_target" ON "alliances"."attachment_links" USING btree ("target_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attachment_once" ON "alliances"."attachments" USING btree ("organization_id","sha256");--> statement-breakpoint
CREATE INDEX "attachment_content" ON "alliances"."attachments" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "attachment_division" ON "alliances"."attachments" USING btree ("division_code");--> statement-breakpoint
CREATE INDEX "attachment_orphan" ON "alliances"."attachments" USING btree ("uploaded_at") WHERE "alliances"."attachments"."link_count" = 0;--> statement-breakpoint
CREATE FUNCTION "alliances"."count_attachment_links"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_op = 'INSERT' THEN
    UPDATE "alliances"."attachments" SET "link_count" = "link_count" + 1 WHERE "id" = new."attachment_id";
    IF NOT found THEN
      RAISE EXCEPTION 'no such attachment' USING errcode = 'foreign_key_violation';
    END IF;
  ELSE
    UPDATE "alliances"."attachments" SET "link_count" = "link_count" - 1 WHERE "id" = old."attachment_id";
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "links_counted" AFTER INSERT OR DELETE ON "alliances"."attachment_links"
  FOR EACH ROW EXECUTE FUNCTION "alliances"."count_attachment_links"();--> statement-breakpoint
CREATE FUNCTION "alliances"."keep_linked_attachment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old."link_count" > 0 THEN
    RAISE EXCEPTION 'an attachment that is attached to something is kept' USING errcode = 'foreign_key_violation';
  END IF;
  RETURN old;
END $$;--> statement-breakpoint
CREATE TRIGGER "linked_kept" BEFORE DELETE ON "alliances"."attachments"
  FOR EACH ROW EXECUTE FUNCTION "alliances"."keep_linked_attachment"();
