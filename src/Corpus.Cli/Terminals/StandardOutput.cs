using Microsoft.Win32.SafeHandles;

namespace Corpus.Cli.Terminals;

/// <summary>Opens standard output so that a pipe which nobody reads any more is an error: .NET's own stream takes what is written then, and lets a command work to its end for nobody.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    /// <summary>The stream, unbuffered. Of a pipe on Unix, writing throws once it is closed (<see cref="ClosedPipe"/>).</summary>
    /// <param name="isFile">Whether it is a file, as far as the system tells.</param>
    public static Stream Open(out bool isFile)
    {
        isFile = false;
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();

        // What stands in a file is written where the file is, which other processes write to as well; only the stream of the console does that.
        var pipe = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        isFile = pipe.CanSeek;
        return isFile ? Console.OpenStandardOutput() : pipe;
    }
}
