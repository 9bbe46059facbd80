import { type GraphQLOutputType, type GraphQLLeafType, isAbstractType, isEnumType, isListType, isNonNullType } from 'graphql';
import { booleanText, idText, numberText, otherText, stringText } from './json-text.ts';
import { type FieldPlan, type ObjectPlan, planFor, type Selection } from './projection.ts';

/** Set by a writer that met a missing value or a null where none may be. */
export interface WriteFlags {
  faulty: boolean;
}

/** JSON text of an object in the client's shape; undefined when null has to go to the parent. */
export type ObjectWriter = (value: Record<string, unknown>, flags: WriteFlags) => string | undefined;

const LIBRARY = { stringText, idText, numberText, booleanText, otherText };

/** Compiles the code that writes the client's answer as JSON text. Types met at abstract positions are compiled when they are first seen. */
export function compileWriter(root: Selection): ObjectWriter {
  const abstractWriters = new Map<Selection, ObjectWriter>();

  function abstractWriter(selection: Selection): ObjectWriter {
    const known = abstractWriters.get(selection);
    if (known) return known;
    const byType = new Map<unknown, ObjectWriter | null>();
    const writer: ObjectWriter = (value, flags) => {
      const typeName = value.__typename;
      let concrete = byType.get(typeName);
      if (concrete === undefined) {
        const plan = planFor(selection, value);
        concrete = plan ? compile(plan) : null;
        byType.set(typeName, concrete);
      }
      if (concrete === null) {
        flags.faulty = true;
        return undefined;
      }
      return concrete(value, flags);
    };
    abstractWriters.set(selection, writer);
    return writer;
  }

  function compile(plan: ObjectPlan): ObjectWriter {
    const functions: string[] = [];
    const names = new Map<unknown, string>();
    const external: unknown[] = [];
    const reference = (value: unknown): string => {
      external.push(value);
      return `x[${external.length - 1}]`;
    };

    function objectFunction(objectPlan: ObjectPlan): string {
      const known = names.get(objectPlan);
      if (known) return known;
      const name = `o${names.size}`;
      names.set(objectPlan, name);
      let body = 'let v,t,s="";';
      objectPlan.fields.forEach((field, index) => {
        body += fieldCode(field, objectPlan, `${index === 0 ? '{' : ','}${JSON.stringify(field.name)}:`);
      });
      body += objectPlan.fields.length === 0 ? 'return "{}";' : 'return s+"}";';
      functions.push(`function ${name}(o,c){${body}}`);
      return name;
    }

    function fieldCode(field: FieldPlan, parent: ObjectPlan, label: string): string {
      const prefix = JSON.stringify(label);
      if (field.meta === 'typename') return `s+=${JSON.stringify(label + JSON.stringify(parent.typeName))};`;
      const read = `v=o[${JSON.stringify(field.source)}];`;
      if (field.meta === 'introspection') return `${read}s+=${prefix}+(v===undefined?"null":v);`;
      const nullable = !isNonNullType(field.type);
      const onNull = nullable
        ? `if(v===undefined)c.faulty=true;s+=${JSON.stringify(`${label}null`)};`
        : 'c.faulty=true;return undefined;';
      const value = valueCode(field.type, field.selection);
      if (value.always) return `${read}if(v==null){${onNull}}else s+=${prefix}+${value.code};`;
      const onPropagated = nullable ? `s+=${JSON.stringify(`${label}null`)};` : 'return undefined;';
      return `${read}if(v==null){${onNull}}else{t=${value.code};if(t===undefined){${onPropagated}}else s+=${prefix}+t;}`;
    }

    /** An expression over `v`, known not to be null. `always` says that it is never undefined. */
    function valueCode(type: GraphQLOutputType, selection: Selection | undefined): { code: string; always: boolean } {
      const bare = isNonNullType(type) ? type.ofType : type;
      if (isListType(bare)) return { code: `${listFunction(bare.ofType, selection)}(v,c)`, always: false };
      if (selection) return { code: `${compositeFunction(selection)}(v,c)`, always: false };
      return leafCode(bare as GraphQLLeafType);
    }

    function compositeFunction(selection: Selection): string {
      const known = names.get(selection);
      if (known) return known;
      if (isAbstractType(selection.type)) {
        const name = `a${names.size}`;
        names.set(selection, name);
        functions.push(`function ${name}(o,c){if(typeof o!=="object"||Array.isArray(o)){c.faulty=true;return undefined}return ${reference(abstractWriter(selection))}(o,c)}`);
        return name;
      }
      const inner = objectFunction(selection.only!);
      const name = `g${names.size}`;
      names.set(selection, name);
      functions.push(`function ${name}(o,c){if(typeof o!=="object"||Array.isArray(o)){c.faulty=true;return undefined}return ${inner}(o,c)}`);
      return name;
    }

    function listFunction(itemType: GraphQLOutputType, selection: Selection | undefined): string {
      const item = valueCode(itemType, selection);
      const nullable = !isNonNullType(itemType);
      const name = `l${names.size}`;
      names.set({}, name);
      const onNull = nullable ? 't="null"' : 'c.faulty=true;return undefined';
      const onPropagated = item.always ? '' : nullable ? 'if(t===undefined)t="null";' : 'if(t===undefined)return undefined;';
      functions.push(
        `function ${name}(a,c){if(!Array.isArray(a)){c.faulty=true;return undefined}let s="[",v,t;` +
          `for(let i=0;i<a.length;i++){v=a[i];if(v==null){${onNull}}else{t=${item.code};${onPropagated}}s+=i===0?t:","+t;}return s+"]"}`,
      );
      return name;
    }

    function leafCode(type: GraphQLLeafType): { code: string; always: boolean } {
      if (isEnumType(type)) {
        const known = names.get(type);
        const name = known ?? `e${names.size}`;
        if (!known) {
          names.set(type, name);
          const texts = new Map(type.getValues().map((value) => [value.name, JSON.stringify(value.name)]));
          functions.push(`const m${name}=${reference(texts)};function ${name}(v,c){const t=m${name}.get(v);if(t===undefined)c.faulty=true;return t}`);
        }
        return { code: `${name}(v,c)`, always: false };
      }
      switch (type.name) {
        case 'String':
          return { code: 'stringText(v)', always: true };
        case 'ID':
          return { code: 'idText(v)', always: true };
        case 'Int':
        case 'Float':
          return { code: 'numberText(v)', always: true };
        case 'Boolean':
          return { code: 'booleanText(v)', always: true };
        default:
          return { code: 'otherText(v)', always: true };
      }
    }

    const entry = objectFunction(plan);
    const source = `"use strict";const {${Object.keys(LIBRARY).join()}}=lib;${functions.join('\n')}\nreturn ${entry};`;
    return new Function('lib', 'x', source)(LIBRARY, external) as ObjectWriter;
  }

  return compile(root.only!);
}
