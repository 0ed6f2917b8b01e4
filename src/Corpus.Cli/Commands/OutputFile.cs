using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;

namespace Corpus.Cli.Commands;

/// <summary>A file that a command writes: whole or not at all.</summary>
/// <remarks>
/// It is written beside its place and renamed; one that is there is replaced, and stays if writing fails. What is no file cannot be replaced, and takes what is written when it is complete: a pipe with a
/// name, one that a shell makes of <c>>(command)</c>, a terminal, <c>/dev/null</c>.
/// </remarks>
internal sealed class OutputFile : IDisposable
{
    private const string Null = "/dev/null";
    private const string Full = "/dev/full";

    // In memory, and as good a place for files as any.
    private const string SharedMemory = "/dev/shm/";

    private static readonly string[] StandardOutputs = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    private readonly string _path;
    private readonly string _full;
    private readonly Stream? _stream;

    private readonly CancellationToken _cancellation;

    private OutputFile(string path, string full, Stream? stream, CancellationToken cancellation) => (_path, _full, _stream, _cancellation) = (path, full, stream, cancellation);

    /// <summary>Whether it is something else than a file.</summary>
    public bool IsStream => _stream is not null;

    /// <summary>Whether there is a file that would be replaced.</summary>
    public bool IsThere => _stream is null && File.Exists(_full);

    /// <summary>Finds out whether it can be written, before the work begins. A pipe with a name waits for its reader here, as in a shell.</summary>
    /// <param name="path">What the user named.</param>
    /// <param name="hasDash">Whether <c>-</c> would be standard output.</param>
    /// <param name="cancellation">Ends the waiting, for a reader here and for one who does not read later.</param>
    /// <exception cref="ToolException">It is a folder, standard output or a device, or in a folder that does not exist.</exception>
    public static OutputFile Of(string path, bool hasDash, CancellationToken cancellation)
    {
        if (path.Length == 0 || Path.GetFileName(path).Length == 0)
            throw new ToolException($"'{path}' is no file; give it a name");
        if (Directory.Exists(path))
            throw new ToolException($"'{path}' cannot be written: it is a folder; give the file another name");
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full);
        if (!Directory.Exists(folder))
            throw new ToolException($"the folder '{folder}' does not exist; make it first");
        if (StandardOutputs.Contains(full, StringComparer.Ordinal))
            throw new ToolException($"'{path}' is standard output; {(hasDash ? "write - for it" : "name a file")}");
        try
        {
            return new OutputFile(path, full, MayBeOther(full) ? OpenOther(path, full, cancellation) : null, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Failed(path, failure);
        }
    }

    /// <summary>Refuses what is no file, for an image, which programs map.</summary>
    /// <exception cref="ToolException">It is a pipe or a device.</exception>
    public static void RefuseOther(string path)
    {
        if (IsOther(Path.GetFullPath(path)))
            throw new ToolException($"'{path}' is a pipe or a device, and an image is a file; name one, as in --output nieuws.corpus");
    }

    /// <summary>Writes it.</summary>
    /// <param name="write">Writes the content to a stream that can seek. If it throws, all is as it was.</param>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public void Write(Action<Stream> write)
    {
        try
        {
            if (_stream is not null)
            {
                WriteThrough(write, _stream);
                return;
            }

            ImageFile.RemoveAbandoned(_full);
            ImageFile.Write(_full, write);
        }
        catch (Exception failure) when ((failure is IOException closed && !ClosedPipe.IsReason(closed)) || failure is UnauthorizedAccessException)
        {
            throw Failed(_path, failure);
        }
    }

    public void Dispose() => _stream?.Dispose();

    private void WriteThrough(Action<Stream> write, Stream stream)
    {
        using var temporary = new TemporaryFolder();
        using var content = File.Create(temporary.PathOf("content"));
        write(content);
        content.Position = 0;
        try
        {
            // Who reads may stop and keep the pipe, and who waits for them hears nothing of Ctrl-C. So another thread waits, which does not keep the process from ending.
            Task.Run(() => content.CopyTo(stream), _cancellation).WaitAsync(_cancellation).GetAwaiter().GetResult();
        }
        catch (IOException failure) when (ClosedPipe.IsReason(failure))
        {
            // That of standard output has seen what they wanted; here a file was asked for.
            throw new ToolException($"the reader of '{_path}' has gone before it had all; name a file, or let it read to the end", innerException: failure);
        }
    }

    // Pipes and devices say that they are empty, and links how long they are themselves.
    private static bool MayBeOther(string full) => !OperatingSystem.IsWindows() && File.Exists(full) && new FileInfo(full) is var info && (info.Length == 0 || info.LinkTarget is not null);

    // Where something that can seek is a device is known by its place. Null for a file.
    private static FileStream? OpenOther(string path, string full, CancellationToken cancellation)
    {
        var stream = Task.Run(() => Open(full, FileAccess.Write), cancellation).WaitAsync(cancellation).GetAwaiter().GetResult();
        if (!stream.CanSeek || Target(full) is Null or Full)
            return stream;
        stream.Dispose();
        return IsSystem(full) || IsSystem(Target(full)) ? throw new ToolException($"'{path}' is a device; name a file") : null;
    }

    // Opened for both, a pipe waits for nobody.
    private static bool IsOther(string full)
    {
        if (!MayBeOther(full))
            return false;
        if (IsSystem(full) || IsSystem(Target(full)))
            return true;
        try
        {
            using var stream = Open(full, FileAccess.ReadWrite);
            return !stream.CanSeek;
        }
        catch (UnauthorizedAccessException)
        {
            // A file that may be replaced need not be one that may be written.
            return false;
        }
    }

    private static FileStream Open(string full, FileAccess access) => new(full, FileMode.Open, access, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private static string Target(string full) => File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;

    private static bool IsSystem(string full)
        => full.StartsWith("/proc/", StringComparison.Ordinal) || (full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith(SharedMemory, StringComparison.Ordinal));

    private static ToolException Failed(string path, Exception failure) => new($"'{path}' cannot be written: {failure.Message}", innerException: failure);
}
