# Exit code 1 says that one of both states has errors; then there is nothing to compare.
{
  echo '<!-- igilik -->'
  java -jar build/igilik.jar diff "$(git merge-base "$BASE" HEAD)" --source "$CAMPAIGN" --markdown || [ $? -eq 1 ]
} > build/changes.md
cat build/changes.md
