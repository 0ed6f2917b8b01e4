using System.Xml;

namespace Corpus.Compiler.Integrity;

/// <summary>Which package it is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
internal sealed record NuspecIdentity(string Id, string Version)
{
    /// <summary>More than any specification of a package has.</summary>
    public const int MaxLength = 4 << 20;

    /// <summary>Reads the specification of a package, its <c>.nuspec</c>. O(length).</summary>
    /// <exception cref="IntegrityException">It is none.</exception>
    public static NuspecIdentity Read(Stream nuspec, string name)
    {
        string? id = null, version = null;
        try
        {
            using var xml = XmlReader.Create(nuspec, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while ((id is null || version is null) && xml.Read())
            {
                // Of the package; dependencies have theirs in attributes.
                if (xml is not { NodeType: XmlNodeType.Element, Depth: 2 })
                    continue;
                if (xml.LocalName == "id")
                    id ??= xml.ReadString().Trim();
                else if (xml.LocalName == "version")
                    version ??= xml.ReadString().Trim();
            }
        }
        catch (XmlException failure)
        {
            throw IntegrityException.Damaged($"it is damaged: '{name}' in it is no specification of a package: {failure.Message} Build or download it again.", failure);
        }

        return id is not null && version is not null && PartsFile.IsPackageId(id) && IsVersion(version)
            ? new NuspecIdentity(id, version)
            : throw IntegrityException.Damaged($"it is damaged: '{name}' in it does not say which package and version it is. Build or download it again.");
    }

    /// <summary>The file name of the package, in the spelling of <c>dotnet pack</c>.</summary>
    public string FileName => $"{Id}.{Version}.nupkg";

    /// <summary>The package that has a part of the image of this one.</summary>
    public NuspecIdentity Part(int number) => this with { Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Id}.Part{number}") };

#pragma warning disable CA1308 // NuGet's own rule.
    /// <summary>What NuGet calls the folder of an id, or of a version, where it keeps the packages that it has installed.</summary>
    public static string InstalledFolder(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308

    // It is part of a file's name here.
    private static bool IsVersion(string version) => version.Length is > 0 and <= 100 && version.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '+');
}
