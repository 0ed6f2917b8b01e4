using System.Runtime.CompilerServices;

namespace Corpus.Tour.Tests;

public class TourTests
{
    /// <summary>The whole tour, as a visitor reads it. When Krant or the tour changes, read the difference and update the file.</summary>
    [Fact]
    public void The_tour_prints_what_its_transcript_says()
    {
        using var output = new StringWriter { NewLine = "\n" };

        Guide.Run(output);

        var transcript = Path.Combine(Folder(), "Tour.verified.txt");
        var received = Path.Combine(Folder(), "Tour.received.txt");
        File.Delete(received);
        if (!File.Exists(transcript) || File.ReadAllText(transcript) != output.ToString())
        {
            File.WriteAllText(received, output.ToString());
            Assert.Fail($"The tour differs from its transcript: compare {received} with {transcript}.");
        }
    }

    [Fact]
    public void The_tour_takes_less_than_a_minute_to_read()
    {
        using var output = new StringWriter();

        Guide.Run(output);

        // Prose is read at some 250 words a minute; code, which is indented deeper, at a glance.
        var prose = output.ToString().Split('\n').Where(line => !line.StartsWith("     ", StringComparison.Ordinal));
        Assert.InRange(prose.Sum(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length), 100, 250);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
