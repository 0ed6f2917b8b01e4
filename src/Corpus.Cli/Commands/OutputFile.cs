using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;

namespace Corpus.Cli.Commands;

/// <summary>A file that a command writes: whole or not at all.</summary>
/// <remarks>
/// It is written beside its place and renamed; one that is there is replaced, and stays if writing fails. The place of a link is where it leads. What is no file cannot be replaced, and takes what is
/// written when it is complete: a pipe with a name, one that a shell makes of <c>>(command)</c>, a terminal, <c>/dev/null</c>.
/// </remarks>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _place;
    private readonly Stream? _stream;
    private readonly CancellationToken _cancellation;

    private OutputFile(string path, string place, Stream? stream, CancellationToken cancellation) => (_path, _place, _stream, _cancellation) = (path, place, stream, cancellation);

    /// <summary>Whether it is something else than a file.</summary>
    public bool IsStream => _stream is not null;

    /// <summary>Whether there is a file that would be replaced.</summary>
    public bool IsThere => _stream is null && File.Exists(_place);

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
        try
        {
            var place = OutputPlace.Of(Path.GetFullPath(path));
            var folder = Path.GetDirectoryName(place);
            if (!Directory.Exists(folder))
                throw new ToolException($"the folder '{folder}' does not exist; make it first");
            if (OutputPlace.IsStandardOutput(place))
                throw new ToolException($"'{path}' is standard output; {(hasDash ? "write - for it" : "name a file")}");
            return new OutputFile(path, place, OutputPlace.IsOther(place) ? OpenOther(path, place, cancellation) : null, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Failed(path, failure);
        }
    }

    /// <summary>Refuses what is no file, for an image, which programs map.</summary>
    /// <exception cref="ToolException">It is a pipe or a device, or a link that leads back to itself.</exception>
    public static void RefuseOther(string path)
    {
        try
        {
            if (OutputPlace.IsOther(OutputPlace.Of(Path.GetFullPath(path))))
                throw new ToolException($"'{path}' is a pipe or a device, and an image is a file; name one, as in --output nieuws.corpus");
        }
        catch (IOException failure)
        {
            throw Failed(path, failure);
        }
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

            ImageFile.RemoveAbandoned(_place);
            ImageFile.Write(_place, write);
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

    // Of what can seek, only some can be written.
    private static FileStream OpenOther(string path, string place, CancellationToken cancellation)
    {
        var stream = Task.Run(() => new FileStream(place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0), cancellation)
            .WaitAsync(cancellation).GetAwaiter().GetResult();
        if (!stream.CanSeek || OutputPlace.IsSink(place))
            return stream;
        stream.Dispose();
        throw new ToolException($"'{path}' is a device; name a file");
    }

    private static ToolException Failed(string path, Exception failure) => new($"'{path}' cannot be written: {failure.Message}", innerException: failure);
}
