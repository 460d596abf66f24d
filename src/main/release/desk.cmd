@echo off
setlocal
rem Opens the editor's desk of the campaign beside this file.
if not exist "%~dp0bin\igilik.cmd" goto packed
rem From inside the folder: call would read a percent sign in its name a second time. A folder of the network gets a letter.
pushd "%~dp0"
call bin\igilik.cmd preview --source campaign --desk %*
set "outcome=%errorlevel%"
popd
rem The window stays, so that a message can be read.
if not "%outcome%"=="0" pause
exit /b %outcome%

:packed
rem Opened inside the archive, Windows unpacks this one file only.
chcp 65001 >nul
echo Алдымен архивті қалтаға шығарып алыңыз. Сначала распакуйте архив в папку. Unpack the archive into a folder first.
pause
exit /b 3
