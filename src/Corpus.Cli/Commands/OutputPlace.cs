using System.Formats.Tar;

namespace Corpus.Cli.Commands;

/// <summary>What lies where a command is going to write: a file, nothing yet, or what is no file and must not be replaced by one.</summary>
internal static class OutputPlace
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private const string Null = "/dev/null";
    private const string Full = "/dev/full";

    // In memory, and as good a place for files as any.
    private const string SharedMemory = "/dev/shm/";

    private static readonly string[] StandardOutputs = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    /// <summary>Where a path leads, link by link; there need not be anything. Links of the system are not followed: they may lead to what has no path.</summary>
    /// <param name="full">The whole path.</param>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string full)
    {
        for (var links = 0; !IsSystem(full) && new FileInfo(full).LinkTarget is { } target; links++)
        {
            if (links == MostLinks)
                throw new IOException("it is a link that leads back to itself");
            full = Path.GetFullPath(Path.Combine(WithoutLinks(Path.GetDirectoryName(full)!), target));
        }

        return full;
    }

    public static bool IsStandardOutput(string place) => StandardOutputs.Contains(place, StringComparer.Ordinal);

    /// <summary>Whether something is there that is no file.</summary>
    public static bool IsOther(string place) => MayBeOther(place) && (IsSystem(place) || !IsFile(place));

    /// <summary>Whether a device takes whatever is written, and is known by its place: it can seek, as a file can.</summary>
    public static bool IsSink(string place) => (File.ResolveLinkTarget(place, returnFinalTarget: true)?.FullName ?? place) is Null or Full;

    // '..' in a link goes up from the folder where it lies, however that was reached.
    private static string WithoutLinks(string folder)
        => Path.GetDirectoryName(folder) is { } parent ? Of(Path.Combine(WithoutLinks(parent), Path.GetFileName(folder))) : folder;

    // Pipes and devices say that they are empty, and links of the system how long they are themselves.
    private static bool MayBeOther(string place) => !OperatingSystem.IsWindows() && File.Exists(place) && new FileInfo(place) is var info && (info.Length == 0 || info.LinkTarget is not null);

    // .NET tells the kind only to whom it is going into an archive. Opening would tell too, but waits for the reader of a pipe, and a file that may be replaced need not be one that may be opened.
    private static bool IsFile(string place)
    {
        using var archive = new MemoryStream();
        try
        {
            using var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true);
            writer.WriteEntry(place, "entry");
        }
        catch (UnauthorizedAccessException)
        {
            // Of all kinds, only files are opened for it.
            return true;
        }
        catch (IOException)
        {
            // A socket goes into none.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }

    private static bool IsSystem(string place)
        => place.StartsWith("/proc/", StringComparison.Ordinal) || (place.StartsWith("/dev/", StringComparison.Ordinal) && !place.StartsWith(SharedMemory, StringComparison.Ordinal));
}
