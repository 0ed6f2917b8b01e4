namespace Corpus.EndToEnd.Tests.Running;

/// <summary>A console project of somebody who uses the package.</summary>
internal sealed class UserProject(PackedPackages packages, string folder, string name)
{
    // What the last restore that succeeded was of.
    private string? _restored;

    public string Folder => folder;

    public string Name => name;

    public string Path(string relative) => System.IO.Path.Combine(folder, relative);

    /// <summary>The project file of the contract, with these corpora.</summary>
    public UserProject WithProjectFile(
        string corpora = """<CorpusFile Include="articles/**/*.txt" Corpus="Nieuws" />""", string properties = "", string outputType = "Exe")
        => With($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>{outputType}</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus.Sdk" Version="{packages.Version}" />
                {corpora}
              </ItemGroup>
            </Project>
            """);

    /// <summary>The project file of a corpus that is a package: Corpus.Sdk is its SDK.</summary>
    public UserProject WithCorpusProjectFile(string properties = "", string items = "") => With($"{name}.csproj", $"""
        <Project Sdk="Corpus.Sdk/{packages.Version}">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """);

    /// <summary>The project file of a program that refers to these packages, written as <c>Krant 1.0.0</c>, and to nothing else.</summary>
    public UserProject WithConsumerProjectFile(string properties, params string[] references) => With($"{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>{string.Concat(references.Select(reference => reference.Split(' ')).Select(words => $"""<PackageReference Include="{words[0]}" Version="{words[1]}" />"""))}</ItemGroup>
        </Project>
        """);

    public UserProject With(string relative, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllText(Path(relative), content);
        return this;
    }

    public UserProject WithArticle(string relative, string content) => With("articles/" + relative, content);

    /// <summary>Runs a command of the SDK. What was restored before is not restored again, which takes a third of a build's time.</summary>
    public CommandResult Dotnet(params string[] arguments)
    {
        var restored = arguments[0] is "build" or "pack" or "publish" && !arguments.Contains("--no-restore") ? RestoredBy(arguments) : null;
        if (restored is not null && restored == _restored && File.Exists(Path("obj/project.assets.json")))
            return CommandLine.Run(folder, "dotnet", packages.Environment, [.. arguments, "--no-restore"]);

        var result = CommandLine.Run(folder, "dotnet", packages.Environment, arguments);
        if (restored is not null)
            _restored = result.ExitCode == 0 ? restored : null;
        return result;
    }

    // All that a restore depends on, but for what is in the feed: packages there do not change.
    private string RestoredBy(string[] arguments) => string.Join('\n', arguments.Where(argument => argument.StartsWith("-p:", StringComparison.Ordinal) || argument == "--use-current-runtime")
        .Concat(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => System.IO.Path.GetExtension(file) is ".csproj" or ".props" or ".targets" or ".config" or ".json" && !IsBuilt(file)).Order(StringComparer.Ordinal)
            .Select(file => file + File.ReadAllText(file))));

    private bool IsBuilt(string file) => System.IO.Path.GetRelativePath(folder, file).Split('/', '\\').Any(part => part is "bin" or "obj");

    /// <summary>Packs into the feed.</summary>
    public CommandResult Pack(params string[] arguments) => Dotnet(["pack", "-o", packages.Feed, .. arguments]);

    public CommandResult Build(params string[] arguments) => Dotnet(["build", .. arguments]);

    /// <summary>Runs what was built.</summary>
    public CommandResult Run() => Dotnet("exec", Path($"bin/Debug/net10.0/{name}.dll"));

    public CommandResult RunProgram(string relative, params string[] arguments) => CommandLine.Run(folder, Path(relative), packages.Environment, arguments);
}
