using System.Globalization;
using Corpus.Cli.Exchange.Formats;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Integrity;
using Corpus.Compiler.Integrity.Zip;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Takes what an import reads out of a .zip into a temporary folder; whatever its names and sizes claim.</summary>
/// <remarks><see cref="ZipPackage"/> refuses names that lead out of the folder, entries that overlap, and more bytes than an entry says that it has.</remarks>
/// <param name="terminal">Where progress is shown.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class ArchiveImport(Terminal terminal, CancellationToken cancellation)
{
    // Text is compressed to a tenth; what claims to be so much more was made to fill a disk.
    private const long MostBytes = 256L << 20;
    private const long MostTimes = 100;

    /// <summary>The entries that are nothing an import reads.</summary>
    public IReadOnlyList<string> PassedOver { get; private set; } = [];

    /// <summary>Extracts the archive, and gives the folder in which its files are: the only one at its top, if there is but one. O(length).</summary>
    /// <exception cref="ToolException">It is no archive, damaged, or not safe.</exception>
    public string Extract(string path, string origin, TemporaryFolder folder)
    {
        try
        {
            using var archive = ZipPackage.Open(path, cancellation, ZipContent.Files);
            var entries = archive.Entries.Where(entry => !entry.IsFolder).ToList();
            foreach (var entry in entries)
                RefuseName(entry.Name, origin);
            var wanted = entries.Where(entry => IsWanted(entry.Name)).ToList();
            CheckSize(wanted.Sum(entry => entry.Length), new FileInfo(path).Length, origin);
            PassedOver = [.. entries.Where(entry => !IsWanted(entry.Name)).Select(entry => entry.Name)];
            ExtractAll(archive, wanted, folder);
        }
        catch (IntegrityException failure)
        {
            throw new ToolException($"'{origin}' was not read, since {SourceFile.OneLine(failure.Message).TrimEnd('.')}", innerException: failure);
        }

        var top = Directory.EnumerateFileSystemEntries(folder.FullPath).Take(2).ToList();
        return top is [var only] && Directory.Exists(only) && Path.GetFileName(only) != "articles" ? only : folder.FullPath;
    }

    private void ExtractAll(ZipPackage archive, List<ZipEntry> entries, TemporaryFolder folder)
    {
        using var progress = terminal.Progress("extracting", "files", entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var place = folder.PathOf(entries[i].Name.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            using var file = new FileStream(place, FileMode.CreateNew, FileAccess.Write);
            archive.Read(entries[i], file.Write);
            progress.Set(i + 1);
        }
    }

    private static bool IsWanted(string name) => PassedOverFiles.IsSomebodys(name) && (CorpusFileList.IsCardName(name) || ExchangeFormats.OfPath(name) is not null);

    // Those that lead out of the folder, the reader of archives has refused.
    private static void RefuseName(string name, string origin)
    {
        foreach (var part in name.TrimEnd('/').Split('/'))
        {
            if (ArticlePaths.IsDevice(part))
                throw new ToolException($"'{origin}' was not read, since its entry '{name}' has the name of a device; take it out of the archive");
            if (part[^1] is '.' or ' ')
                throw new ToolException($"'{origin}' was not read, since its entry '{name}' has a name that ends with a dot or a blank, which is another one on Windows; rename it");
        }
    }

    private static void CheckSize(long length, long compressed, string origin)
    {
        if (length > MostBytes && length / MostTimes > compressed)
        {
            throw new ToolException(string.Create(
                CultureInfo.InvariantCulture, $"'{origin}' was not read, since its {compressed:N0} bytes would become {length:N0}, which no text does; extract it yourself if you trust it"));
        }
    }
}
