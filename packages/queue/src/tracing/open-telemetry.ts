import {
  type Context,
  DiagLogLevel,
  defaultTextMapGetter,
  defaultTextMapSetter,
  diag,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { OpenSpan, Traceparent, Tracing, TracingOptions } from './tracing.ts';

const closeMilliseconds = 500;

/** Tracing that sends its spans over OTLP/HTTP as JSON, in batches. */
export const openTelemetry = ({ service, onWarning }: TracingOptions): Tracing => {
  const warn = (message: string): void => onWarning(message);
  const quiet = (): void => undefined;
  diag.setLogger(
    { error: warn, warn, info: quiet, debug: quiet, verbose: quiet },
    DiagLogLevel.WARN,
  );
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': service }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('tributary');
  return {
    open: (name, parent, attributes) => {
      const kind = SpanKind.SERVER;
      const startTime = performance.now();
      const context = parent === undefined ? ROOT_CONTEXT : contextOf(parent);
      return openSpan(tracer.startSpan(name, { kind, startTime, attributes }, context));
    },
    record: (name, { parent, startedAt, endedAt, attributes, error }) => {
      const context = contextOf(parent);
      if (trace.getSpanContext(context) === undefined) return; // not a traceparent
      const span = tracer.startSpan(name, { startTime: startedAt, attributes }, context);
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error });
      span.end(endedAt);
    },
    close: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, closeMilliseconds);
      });
      const ended = provider.shutdown().catch((error: Error) => warn(error.message));
      await Promise.race([ended, late]);
      clearTimeout(timer);
    },
  };
};

const openSpan = (span: Span): OpenSpan => ({
  traceparent: span.isRecording() ? traceparentOf(span) : null,
  note: (attributes) => {
    if (span.isRecording()) span.setAttributes(attributes);
  },
  end: ({ attributes, error }) => {
    span.setAttributes(attributes);
    if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error });
    span.end(performance.now());
  },
});

const propagator = new W3CTraceContextPropagator();

const contextOf = (traceparent: Traceparent): Context =>
  propagator.extract(ROOT_CONTEXT, { traceparent }, defaultTextMapGetter);

const traceparentOf = (span: Span): Traceparent | null => {
  const carrier: { traceparent?: Traceparent } = {};
  propagator.inject(trace.setSpan(ROOT_CONTEXT, span), carrier, defaultTextMapSetter);
  return carrier.traceparent ?? null;
};
