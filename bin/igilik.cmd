@echo off
rem Starts Igilik; see the comments in the script beside this one.
setlocal
set "place=%~dp0..\target"
if not exist "%place%\igilik.jar" set "place=%~dp0.."
if not exist "%place%\igilik.jar" set "place=%~dp0."
if not exist "%place%\igilik.jar" (
  echo igilik: no igilik.jar beside %~dp0; make it with: mvn package 1>&2
  exit /b 3
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem The console speaks UTF-8 meanwhile: the usual ones lack letters that messages have.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
where "%java%" >nul 2>nul || if not exist "%java%" (
  echo igilik: Java 17 or newer is needed. Керегі: Java 17 не жаңасы. Нужна Java 17 или новее. 1>&2
  chcp %codepage% >nul
  exit /b 3
)
"%java%" -XX:SharedArchiveFile="%place%\igilik.jsa" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dsun.reflect.inflationThreshold=2000000000 -XX:-UsePerfData -Xmn24m "-Digilik.command=%~n0" %IGILIK_JAVA_OPTIONS% -jar "%place%\igilik.jar" %*
set "outcome=%errorlevel%"
chcp %codepage% >nul
exit /b %outcome%
