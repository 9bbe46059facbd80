CREATE TABLE "alliances"."emergency_signatures" (
	"activation_id" text NOT NULL,
	"position" integer NOT NULL,
	"step" text NOT NULL,
	"key_id" text NOT NULL,
	"statement" text NOT NULL,
	"signature" text NOT NULL,
	"signed_on" date NOT NULL,
	"province" char(2) NOT NULL,
	"county_code" char(6) NOT NULL,
	CONSTRAINT "emergency_signatures_activation_id_position_step_province_county_code_pk" PRIMARY KEY("activation_id","position","step","province","county_code"),
	CONSTRAINT "emergency_signature_step_known" CHECK ("alliances"."emergency_signatures"."step" in ('ACTIVATE', 'JOIN', 'STAND_DOWN'))
);
--> statement-breakpoint
CREATE TRIGGER "emergency_signatures_written_once" BEFORE UPDATE OR DELETE ON "alliances"."emergency_signatures" FOR EACH ROW EXECUTE FUNCTION "alliances"."written_once"();
