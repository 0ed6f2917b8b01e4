using System.Reflection;
using System.Text;

namespace Corpus.Cli.Creating;

/// <summary>A template of <c>dotnet new</c> (src/Corpus.Templates), which the tool has among its resources.</summary>
/// <param name="name">The short name of the template.</param>
internal sealed class ProjectTemplate(string name)
{
    // What templates are called that are no other's.
    private string SourceName => name == "corpus" ? "Zeepost" : "Lezer";

    public required string Name { get; init; }

    public required string Language { get; init; }

    public required string License { get; init; }

    public required string Authors { get; init; }

    /// <summary>Writes the files of the template: all of them, or none.</summary>
    /// <param name="folder">A folder that is empty, or that is made.</param>
    /// <returns>The files, relative to the folder.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public IReadOnlyList<string> WriteTo(string folder)
    {
        var assembly = typeof(ProjectTemplate).Assembly;
        var prefix = $"templates/{name}/";
        var written = new List<string>();
        var isNew = !Directory.Exists(folder);
        try
        {
            foreach (var resource in assembly.GetManifestResourceNames().Where(resource => resource.Replace('\\', '/').StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                var relative = Filled(resource.Replace('\\', '/')[prefix.Length..]);
                var path = Path.Combine(folder, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                written.Add(relative);
                File.WriteAllText(path, Filled(TextOf(assembly, resource)));
            }

            written.Sort(StringComparer.Ordinal);
            return written;
        }
        catch
        {
            foreach (var file in written)
                File.Delete(Path.Combine(folder, file));
            if (isNew && Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private static string Version => typeof(ProjectTemplate).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    // The front matter of the card and the attributes of the project take these as they are, but for quotes.
    private string Filled(string text) => text
        .Replace(SourceName, Name, StringComparison.Ordinal)
        .Replace("version-of-corpus-sdk", Version, StringComparison.Ordinal)
        .Replace("language-of-articles", Language, StringComparison.Ordinal)
        .Replace("license-of-corpus", License, StringComparison.Ordinal)
        .Replace("author-of-corpus", Authors.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);

    private static string TextOf(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
