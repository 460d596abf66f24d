@echo off
rem Starts Igilik; see the comments in the script beside this one.
setlocal
rem The console speaks UTF-8 meanwhile: the usual ones lack letters that messages have.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
rem Started from the folder above, all is named from there: Java on Windows loses letters that the old code page lacks, as those of Kazakh.
set "home=%~dp0.."
if /i "%~dp0"=="%CD%\bin\" set "home=."
set "place=%home%\target"
if not exist "%place%\igilik.jar" set "place=%home%"
if not exist "%place%\igilik.jar" set "place=%~dp0."
if not exist "%place%\igilik.jar" (
  echo igilik: no igilik.jar beside "%~dp0"; make it with: mvn package 1>&2
  goto failed
)
rem A JAVA_HOME that is out of date is passed over. Quotes stay out of the commands below: cmd would take them off.
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PATH=%JAVA_HOME%\bin;%PATH%"
where java >nul 2>nul || goto needed
rem An older Java would say only that it does not know an option or a class. Java 8 calls itself 1.8.
set "major=17"
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do for /f "tokens=1 delims=.-+" %%m in ("%%~v") do set "major=%%m"
if %major% LSS 17 goto needed
java -XX:SharedArchiveFile="%place%\igilik.jsa" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dsun.reflect.inflationThreshold=2000000000 -XX:-UsePerfData -Xmn24m "-Digilik.command=%~0" %IGILIK_JAVA_OPTIONS% -jar "%place%\igilik.jar" %*
set "outcome=%errorlevel%"
chcp %codepage% >nul
exit /b %outcome%

:needed
echo igilik: Java 17 or newer is needed. Керегі: Java 17 не жаңасы. Нужна Java 17 или новее. 1>&2
:failed
chcp %codepage% >nul
exit /b 3
