#!/usr/bin/env bash
# How long a code host needs from the checkout to the baked site: the shell steps that `igilik workflows` writes, run here on
# the shipped campaign. Java is there already; what a host's own actions and the network add is not in it.
#   mvn package && src/bench/workflow.sh
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
jar=$here/target/igilik.jar
steps=$here/src/main/resources/kz/igilik/workflow
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

begin=$(date +%s%N)
git clone --quiet --depth 1 "file://$here" "$work/site"
cd "$work/site"
checkout=$(date +%s%N)
java -jar "$jar" workflows forgejo --program "file://$jar" > /dev/null
while IFS= read -r line; do
  export "${line%%: *}=$(sed "s/^'//; s/'\$//" <<< "${line#*: }")"
done < <(sed -n "/^env:/,/^\$/s/^  //p" .forgejo/workflows/campaign-publish.yml)
written=$(date +%s%N)
bash -eo pipefail "$steps/program.sh" > /dev/null
bash -eo pipefail "$steps/bake.sh" > /dev/null 2>&1
end=$(date +%s%N)
echo "checkout $(((checkout - begin) / 1000000)) ms, program and bake $(((end - written) / 1000000)) ms, together $((((checkout - begin) + (end - written)) / 1000000)) ms"
