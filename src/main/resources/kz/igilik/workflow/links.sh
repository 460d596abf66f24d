# A broken address makes this job red and holds up nothing else. What was asked in the last six days is known.
broken=0
java -jar build/igilik.jar links --source "$CAMPAIGN" --cache build/links.tsv --max-age 6 --format markdown --strict > build/links.md || broken=$?
cat build/links.md
if [ "$broken" -ne 0 ]; then exit "$broken"; fi
