# Two images from one file: `app` runs the API, the worker and the command line tool; `dashboard`
# runs the dashboard. Everything is installed from the lock file and nothing runs as root.
#
#   docker build --target app -t tributary .
#   docker build --target dashboard -t tributary-dashboard .
ARG NODE_IMAGE=node:20-bookworm-slim

# The manifests alone, so that an edit of the source installs nothing anew.
FROM ${NODE_IMAGE} AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/core/package.json packages/core/
COPY packages/ingest/package.json packages/ingest/
COPY packages/queue/package.json packages/queue/
COPY packages/store/package.json packages/store/
COPY apps/api/package.json apps/api/
COPY apps/cli/package.json apps/cli/
COPY apps/dashboard/package.json apps/dashboard/
COPY apps/worker/package.json apps/worker/

FROM manifests AS build
RUN npm ci
COPY . .
RUN npx turbo build

FROM manifests AS production
RUN npm ci --omit=dev && npm cache clean --force
COPY packages/queue/server packages/queue/server
COPY --from=build /app/packages/core/dist packages/core/dist
COPY --from=build /app/packages/ingest/dist packages/ingest/dist
COPY --from=build /app/packages/queue/dist packages/queue/dist
COPY --from=build /app/packages/store/dist packages/store/dist
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/cli/dist apps/cli/dist
COPY --from=build /app/apps/worker/dist apps/worker/dist

FROM ${NODE_IMAGE} AS app
ENV NODE_ENV=production DATA_DIR=/data
# A fresh volume takes the owner of the folder that it is mounted on.
RUN install -d -o node -g node /data && install -d -o node -g node -m 700 /keys
WORKDIR /app
COPY --from=production /app ./
USER node
VOLUME /data
EXPOSE 4400 4402
# The worker is the same image with `node apps/worker/dist/main.js`.
CMD ["node", "apps/api/dist/main.js"]

FROM ${NODE_IMAGE} AS dashboard
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4401
RUN install -d -o node -g node -m 700 /keys
WORKDIR /app
COPY apps/dashboard/package.json ./
COPY examples/sample-news.jsonl examples/
COPY --from=build /app/apps/dashboard/build build
USER node
EXPOSE 4401
CMD ["node", "build/index.js"]
