using System.Globalization;
using System.Text;
using Corpus.Compiler.Reporting;
using Spectre.Console;

namespace Corpus.Cli.Terminals;

/// <summary>Where a command reads and writes: the process's streams, or those of a test.</summary>
/// <remarks>
/// Standard output is buffered when it is no terminal. Colours are on where a terminal is, unless <c>NO_COLOR</c> (https://no-color.org) is set to anything, <c>TERM</c> is <c>dumb</c>, or
/// <c>--color</c> says otherwise. Width is that of the terminal; <c>COLUMNS</c> goes before it; without either it is 80.
/// </remarks>
internal sealed class Terminal : IDisposable
{
    private const int DefaultWidth = 80;
    private const int LeastWidth = 20;

    private readonly Func<int> _errorWidth;
    private IAnsiConsole? _console;
    private bool _isLost;

    private Terminal(Stream input, TextWriter output, TextWriter error, int width, Func<int> errorWidth)
    {
        Input = input;
        Output = output;
        Error = error;
        Width = Math.Max(width, LeastWidth);
        _errorWidth = errorWidth;
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output, in UTF-8. Flushed by <see cref="Dispose"/>.</summary>
    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>How many columns a line of standard output has.</summary>
    public int Width { get; }

    /// <summary>How many columns a line of standard error has now, which is on a terminal too where output is in a file.</summary>
    public int ErrorWidth => Math.Max(_errorWidth(), LeastWidth);

    /// <summary>Whether a person reads the output where it appears.</summary>
    public bool IsTerminal { get; private init; }

    /// <summary>Whether a person reads what is wrong where it appears.</summary>
    public bool ErrorIsTerminal { get; private init; }

    public bool HasColor { get; private init; }

    // Nobody reads a file while it is written, so progress can be shown meanwhile; what reads a pipe, as a pager does, may write to the same terminal.
    private bool OutputIsFile { get; init; }

    private bool HasProgress { get; init; }

    private TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>For tables and charts.</summary>
    public IAnsiConsole Console => _console ??= CreateConsole();

    /// <summary>That of the process.</summary>
    public static Terminal OfProcess(ColorMode color)
    {
        var isTerminal = !System.Console.IsOutputRedirected;
        var stream = StandardOutput.Open(out var isFile);
        var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), isTerminal ? 1 << 10 : 1 << 16) { AutoFlush = false, NewLine = "\n" };
        var errorIsTerminal = !System.Console.IsErrorRedirected;
        return new Terminal(System.Console.OpenStandardInput(), output, System.Console.Error, WidthOf(isTerminal), () => WidthOf(errorIsTerminal))
        {
            IsTerminal = isTerminal,
            ErrorIsTerminal = errorIsTerminal,
            HasColor = HasColorIn(color, isTerminal),
            HasProgress = errorIsTerminal && !IsDumb,
            OutputIsFile = isFile,
        };
    }

    /// <summary>That of a test.</summary>
    public static Terminal Of(
        Stream input, TextWriter output, TextWriter error, int width = DefaultWidth, bool hasColor = false, bool isTerminal = false, bool errorIsTerminal = false, bool outputIsFile = false, TimeProvider? time = null,
        Func<int>? errorWidth = null)
        => new(input, output, error, width, errorWidth ?? (() => width))
        {
            IsTerminal = isTerminal,
            ErrorIsTerminal = errorIsTerminal,
            HasColor = hasColor,
            HasProgress = errorIsTerminal,
            OutputIsFile = outputIsFile,
            Time = time ?? TimeProvider.System,
        };

    /// <summary>The text in a style, with control characters as what they are; only with <see cref="HasColor"/> there is anything around it. O(length).</summary>
    public string Paint(Style style, string text)
    {
        var printable = Printable.Line(text);
        return HasColor && Codes(style) is { Length: > 0 } codes ? $"\e[{codes}m{printable}\e[0m" : printable;
    }

    /// <summary>Shows on standard error how far something is, if it takes more than a second and somebody is looking.</summary>
    /// <param name="doing">What is being done, as in <c>compiling</c>.</param>
    /// <param name="unit">Of what, as in <c>files</c>.</param>
    /// <param name="total">Of how many; 0 if nobody knows.</param>
    /// <param name="isOfOutput">Whether results go to standard output meanwhile, as they are found and in pieces that are no lines; then it is shown only if that is a file.</param>
    public ProgressLine Progress(string doing, string unit, long total, bool isOfOutput = false)
        => new(HasProgress && (OutputIsFile || !isOfOutput) ? Error : null, doing, unit, total, () => ErrorWidth, Time);

    /// <summary>The same of what nobody counts, which is one call of the library: how long it has taken.</summary>
    public ProgressLine Progress(string doing) => Progress(doing, "", 0);

    /// <summary>
    /// Goes through what is written one by one, and shows how far it is: of what goes to a file, how many; on a terminal while the next one is being found, and gone while one is written; on a pipe until
    /// the first one.
    /// </summary>
    /// <param name="doing">What is being done.</param>
    /// <param name="unit">Of what.</param>
    /// <param name="total">Of how many; 0 if nobody knows.</param>
    /// <param name="items">What is written; whoever asks for the next has written the last.</param>
    /// <param name="isLines">Whether each is written in whole lines; behind half a line nothing is shown.</param>
    public IEnumerable<T> Progress<T>(string doing, string unit, long total, IEnumerable<T> items, bool isLines = true)
    {
        using var progress = Progress(doing, unit, total);
        var done = 0L;
        foreach (var item in items)
        {
            if (!OutputIsFile)
                progress.Hide();
            yield return item;
            progress.Set(++done);
            ShowAgain(progress, isLines);
        }
    }

    /// <summary>Writes a result, or what is wrong with one, in whole lines and while progress is shown, which is there again behind it; on a pipe it is not.</summary>
    /// <param name="progress">That of the results.</param>
    /// <param name="write">Writes one.</param>
    public void Tell(ProgressLine progress, Action write)
    {
        progress.Hide();
        write();
        ShowAgain(progress, isLines: true);
    }

    /// <summary>Writes what is buffered, as far as that goes: on a full disk, the message that says so is what counts.</summary>
    public void FlushWhatCanBe()
    {
        try
        {
            Output.Flush();
        }
        catch (IOException failure) when (!ClosedPipe.IsReason(failure))
        {
            // What could not be written then, cannot be written later.
            _isLost = true;
        }
    }

    public void Dispose()
    {
        if (!_isLost)
            Output.Flush();
    }

    // One that cannot go back in a line.
    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    private void ShowAgain(ProgressLine progress, bool isLines)
    {
        if (IsTerminal && isLines)
            Output.Flush();
        if (OutputIsFile || (IsTerminal && isLines))
            progress.Show();
    }

    private static string Codes(Style style) => style switch
    {
        Style.Match => "1;31",
        Style.Place => "35",
        Style.Detail => "2",
        Style.Title => "1",
        Style.Error => "1;31",
        Style.Warning => "1;35",
        Style.Good => "32",
        _ => "",
    };

    private static bool HasColorIn(ColorMode mode, bool isTerminal) => mode switch
    {
        ColorMode.Always => true,
        ColorMode.Never => false,
        _ => isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb,
    };

    // .NET asks standard output, or else standard input, whichever is a terminal, and again when its window changed.
    private static int WidthOf(bool isTerminal)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0)
            return columns;
        try
        {
            return isTerminal && System.Console.WindowWidth is > 0 and var width ? width : DefaultWidth;
        }
        catch (Exception failure) when (failure is IOException or PlatformNotSupportedException)
        {
            return DefaultWidth;
        }
    }

    private IAnsiConsole CreateConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Output),
            Ansi = HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
