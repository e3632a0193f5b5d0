; Inno Setup 6 script: makes one setup program out of the folder that packaging\bundle builds.
; How to use it is said in the README beside this file. It installs for one account, asks for no
; administrator, and leaves the diary alone when the program is removed.

#ifndef Version
  #error Name the version: iscc /DVersion=1.2.3 packaging\windows\growth-companion.iss
#endif

[Setup]
AppId=org.growth-companion.GrowthCompanion
AppName=Growth Companion
AppVersion={#Version}
AppPublisher=The Growth Companion maintainers
DefaultDirName={autopf}\Growth Companion
DefaultGroupName=Growth Companion
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\bundle\icons\growth-companion.ico
UninstallDisplayIcon={app}\growth-companion.exe
OutputDir=..\..\dist
OutputBaseFilename=growth-companion-{#Version}-setup
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "..\..\build\bundle\growth-companion\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; An older version's parts must not stay behind among the newer ones.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Growth Companion"; Filename: "{app}\growth-companion.exe"

[Run]
Filename: "{app}\growth-companion.exe"; Description: "{cm:LaunchProgram,Growth Companion}"; Flags: nowait postinstall skipifsilent
