CREATE TABLE "alliances"."log_entries" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"index" integer NOT NULL,
	"kind" text NOT NULL,
	"entry" text NOT NULL,
	"leaf_hash" char(64) NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	"subject_id" text NOT NULL,
	"pact_id" text,
	CONSTRAINT "log_entries_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "log_entry_kind_known" CHECK ("alliances"."log_entries"."kind" in ('KEY_REGISTERED', 'KEY_REVOKED', 'SIGNATURE', 'PAPER_SIGNATURE', 'VERSION'))
);
--> statement-breakpoint
CREATE TABLE "alliances"."log_origin" (
	"id" char(64) PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alliances"."log_subtrees" (
	"level" integer NOT NULL,
	"index" integer NOT NULL,
	"place" text NOT NULL,
	"hash" char(64) NOT NULL,
	CONSTRAINT "log_subtrees_level_index_pk" PRIMARY KEY("level","index")
);
--> statement-breakpoint
CREATE TABLE "alliances"."pact_signatures" (
	"id" text NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"pact_id" text NOT NULL,
	"text_version" integer NOT NULL,
	"round" integer NOT NULL,
	"party_type" text NOT NULL,
	"party_id" text NOT NULL,
	"division_code" text collate "C" NOT NULL,
	"medium" text NOT NULL,
	"key_id" text,
	"statement" text,
	"signature" text,
	"scan_digest" char(64),
	"signed_on" date NOT NULL,
	CONSTRAINT "pact_signatures_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "pact_signature_party_type_known" CHECK ("alliances"."pact_signatures"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "pact_signature_medium_known" CHECK ("alliances"."pact_signatures"."medium" in ('PAPER', 'ELECTRONIC')),
	CONSTRAINT "pact_signature_of_its_medium" CHECK (case "alliances"."pact_signatures"."medium" when 'PAPER' then "alliances"."pact_signatures"."key_id" is null and "alliances"."pact_signatures"."statement" is null and "alliances"."pact_signatures"."signature" is null
        else "alliances"."pact_signatures"."key_id" is not null and "alliances"."pact_signatures"."statement" is not null and "alliances"."pact_signatures"."signature" is not null and "alliances"."pact_signatures"."scan_digest" is null end)
);
--> statement-breakpoint
CREATE TABLE "alliances"."signing_keys" (
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
	"algorithm" text NOT NULL,
	"public_key" text NOT NULL,
	"fingerprint" char(64) NOT NULL,
	"officer_subject" text NOT NULL,
	"officer_organization_id" text NOT NULL,
	"officer_role" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"registered_on" date NOT NULL,
	"registered_by_id" text NOT NULL,
	"statement" text NOT NULL,
	"signature" text NOT NULL,
	"revoked_on" date,
	"revocation_reason" text,
	CONSTRAINT "signing_keys_id_province_county_code_pk" PRIMARY KEY("id","province","county_code"),
	CONSTRAINT "signing_key_party_type_known" CHECK ("alliances"."signing_keys"."party_type" in ('PARTY_ORGANIZATION', 'UNIT')),
	CONSTRAINT "signing_key_algorithm_known" CHECK ("alliances"."signing_keys"."algorithm" in ('ED25519', 'SM2')),
	CONSTRAINT "signing_key_role_known" CHECK ("alliances"."signing_keys"."officer_role" in ('CLERK', 'COORDINATOR', 'SECRETARY', 'ORGANIZATION_ADMIN', 'HUB_ADMIN')),
	CONSTRAINT "signing_key_period_sound" CHECK ("alliances"."signing_keys"."valid_to" is null or "alliances"."signing_keys"."valid_from" is null or "alliances"."signing_keys"."valid_to" >= "alliances"."signing_keys"."valid_from"),
	CONSTRAINT "signing_key_revoked_for_a_reason" CHECK (("alliances"."signing_keys"."revoked_on" is null) = ("alliances"."signing_keys"."revocation_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD COLUMN "signature_medium" text DEFAULT 'PAPER' NOT NULL;--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD COLUMN "signing_round" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "log_entry_index" ON "alliances"."log_entries" USING btree ("index");--> statement-breakpoint
CREATE INDEX "log_entry_subject" ON "alliances"."log_entries" USING btree ("subject_id","index");--> statement-breakpoint
CREATE INDEX "log_entry_pact" ON "alliances"."log_entries" USING btree ("pact_id","index");--> statement-breakpoint
CREATE UNIQUE INDEX "log_subtree_place" ON "alliances"."log_subtrees" USING btree ("place");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_signature_once" ON "alliances"."pact_signatures" USING btree ("pact_id","text_version","round","party_id");--> statement-breakpoint
CREATE INDEX "pact_signature_party" ON "alliances"."pact_signatures" USING btree ("party_id","signed_on");--> statement-breakpoint
CREATE INDEX "pact_signature_key" ON "alliances"."pact_signatures" USING btree ("key_id","signed_on");--> statement-breakpoint
CREATE UNIQUE INDEX "signing_key_once" ON "alliances"."signing_keys" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "signing_key_party" ON "alliances"."signing_keys" USING btree ("party_id","valid_from");--> statement-breakpoint
ALTER TABLE "alliances"."pacts" ADD CONSTRAINT "pact_medium_known" CHECK ("alliances"."pacts"."signature_medium" in ('PAPER', 'ELECTRONIC'));
--> statement-breakpoint
UPDATE "alliances"."pacts" SET "signature_medium" = 'ELECTRONIC' WHERE "signed_on" IS NULL AND ("stage" <> 'SIGNING' OR EXISTS (
	SELECT FROM "alliances"."pact_events" e WHERE e."pact_id" = "pacts"."id" AND e."kind" = 'CONSULTATION_OPENED'));--> statement-breakpoint
INSERT INTO "alliances"."log_origin" VALUES (encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'));--> statement-breakpoint
CREATE FUNCTION "alliances"."key_kept"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND OLD.revoked_on IS NULL
		AND to_jsonb(OLD) - '{revoked_on,revocation_reason,version,updated_at}'::text[] = to_jsonb(NEW) - '{revoked_on,revocation_reason,version,updated_at}'::text[] THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'a signing key is revoked once and never changed' USING ERRCODE = 'integrity_constraint_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "signing_keys_kept" BEFORE UPDATE OR DELETE ON "alliances"."signing_keys" FOR EACH ROW EXECUTE FUNCTION "alliances"."key_kept"();--> statement-breakpoint
CREATE TRIGGER "pact_signatures_written_once" BEFORE UPDATE OR DELETE ON "alliances"."pact_signatures" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "log_entries_written_once" BEFORE UPDATE OR DELETE ON "alliances"."log_entries" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "log_subtrees_written_once" BEFORE UPDATE OR DELETE ON "alliances"."log_subtrees" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "log_origin_written_once" BEFORE UPDATE OR DELETE ON "alliances"."log_origin" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "signing_keys_whole" BEFORE TRUNCATE ON "alliances"."signing_keys" FOR EACH STATEMENT EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "pact_signatures_whole" BEFORE TRUNCATE ON "alliances"."pact_signatures" FOR EACH STATEMENT EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "log_entries_whole" BEFORE TRUNCATE ON "alliances"."log_entries" FOR EACH STATEMENT EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "log_subtrees_whole" BEFORE TRUNCATE ON "alliances"."log_subtrees" FOR EACH STATEMENT EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
CREATE TRIGGER "log_origin_whole" BEFORE TRUNCATE ON "alliances"."log_origin" FOR EACH STATEMENT EXECUTE FUNCTION "alliances"."written_once"();--> statement-breakpoint
ALTER TABLE "alliances"."signing_keys" ENABLE ALWAYS TRIGGER "signing_keys_kept";--> statement-breakpoint
ALTER TABLE "alliances"."pact_signatures" ENABLE ALWAYS TRIGGER "pact_signatures_written_once";--> statement-breakpoint
ALTER TABLE "alliances"."log_entries" ENABLE ALWAYS TRIGGER "log_entries_written_once";--> statement-breakpoint
ALTER TABLE "alliances"."log_subtrees" ENABLE ALWAYS TRIGGER "log_subtrees_written_once";--> statement-breakpoint
ALTER TABLE "alliances"."log_origin" ENABLE ALWAYS TRIGGER "log_origin_written_once";--> statement-breakpoint
ALTER TABLE "alliances"."signing_keys" ENABLE ALWAYS TRIGGER "signing_keys_whole";--> statement-breakpoint
ALTER TABLE "alliances"."pact_signatures" ENABLE ALWAYS TRIGGER "pact_signatures_whole";--> statement-breakpoint
ALTER TABLE "alliances"."log_entries" ENABLE ALWAYS TRIGGER "log_entries_whole";--> statement-breakpoint
ALTER TABLE "alliances"."log_subtrees" ENABLE ALWAYS TRIGGER "log_subtrees_whole";--> statement-breakpoint
ALTER TABLE "alliances"."log_origin" ENABLE ALWAYS TRIGGER "log_origin_whole";
