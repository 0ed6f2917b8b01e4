using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using SkiaSharp;

namespace Corpus.Plots.Tests;

/// <summary>Plots as files.</summary>
public sealed class StatisticsPlotTests : IDisposable
{
    private static readonly ArticleQuery<PlainArticle, PlainFields> Articles = SmallCorpus.Of(("2021", "Eén café’s zei: ‘haven & dijk’."), ("2022", "De haven."));

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-plots-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_PNG_has_the_size_that_was_asked_for_and_words_and_data_in_it()
    {
        var path = Path.Combine(_folder, "haven.png");

        Articles.Trend("haven").ToPlot().SavePng(path, 640, 400);

        using var picture = SKBitmap.Decode(path);
        Assert.Equal((640, 400), (picture.Width, picture.Height));
        var dark = Enumerable.Range(0, 640 * 30).Count(i => picture.GetPixel(i % 640, i / 640).Red < 100);
        Assert.True(dark > 50, "The title is in the topmost 30 lines.");
        Assert.Contains(PlotStyles.Over.ToSKColor(), picture.Pixels);
    }

    [Fact]
    public void A_PNG_carries_the_signature()
    {
        var path = Path.Combine(_folder, "haven.png");
        var trend = Articles.Trend("haven");

        trend.ToPlot().SavePng(path, 64, 40);

        Assert.Equal(["Title\0\0\0\0\0haven", "Description\0\0\0\0\0" + trend.Signature], TextsOf(File.ReadAllBytes(path)));
    }

    [Fact]
    public void An_SVG_has_its_words_as_text_and_the_signature_as_its_description()
    {
        var path = Path.Combine(_folder, "cafés.svg");
        var keywords = Articles.Where(a => a.Date.Year == 2021).Keyness(Articles.Where(a => a.Date.Year == 2022));
        var plot = keywords.ToPlot();
        plot.Title("Cafés & ‘havens’\u0001");

        plot.SaveSvg(path, 640, 400);

        var svg = XDocument.Load(path).Root!;
        var texts = svg.Descendants(svg.Name.Namespace + "text").Select(text => text.Value.Trim()).ToArray();
        Assert.Superset(new HashSet<string>(["eén", "café's", "&", "‘", "haven", "Drawn: 8 of 8 over-used, 3 of 3 under-used"]), texts.ToHashSet());
        Assert.Equal("Cafés & ‘havens’\uFFFD", svg.Element(svg.Name.Namespace + "title")!.Value);
        Assert.Equal(keywords.Signature, svg.Element(svg.Name.Namespace + "desc")!.Value);
        Assert.Equal(("640", "400"), (svg.Attribute("width")!.Value, svg.Attribute("height")!.Value));
    }

    [Theory]
    [InlineData(800)]
    [InlineData(300)]
    public void Titles_are_broken_into_lines_that_fit(int width)
    {
        var plot = Articles.Trend(WordPattern.AnyOf("haven", "zeehaven", "binnenhaven", "haveningang", "de havenmeester", new string('x', 90))).ToPlot();
        var title = plot.Axes.Title.Label.Text;

        var svg = XDocument.Parse(plot.GetSvgXml(width, 400)).Root!;

        Assert.StartsWith("WordPattern.AnyOf(\"haven\", ", title, StringComparison.Ordinal);
        Assert.Equal(title, svg.Element(svg.Name.Namespace + "title")!.Value);
        Assert.Equal(title, plot.Axes.Title.Label.Text);
        var lines = svg.Elements(svg.Name.Namespace + "text").Where(text => text.Attribute("font-weight") is not null).Select(text => text.Value.Trim()).ToArray();
        Assert.Equal(Squeezed(title), Squeezed(string.Concat(lines)));
        using var paint = ScottPlot.Paint.NewDisposablePaint();
        Assert.All(lines, line => Assert.InRange(plot.Axes.Title.Label.Measure(line, paint).Width, 1, width));
    }

    [Fact]
    public void Breaking_lines_keeps_titles_that_users_set()
    {
        var plot = Articles.Trend("haven").ToPlot();
        plot.GetSvgXml(400, 300);
        plot.Title("Anders");
        plot.Subtitle = "geheel anders";

        var svg = plot.GetSvgXml(400, 300);

        Assert.Contains(">Anders</title>", svg, StringComparison.Ordinal);
        Assert.Contains("geheel anders", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("occurrences", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_are_in_the_middle_of_the_picture_also_where_something_is_to_the_right_of_the_data()
    {
        var plot = new[] { Articles.Trend("haven"), Articles.Trend("dijk") }.ToPlot();

        var svg = XDocument.Parse(plot.GetSvgXml(640, 400)).Root!;

        // Skia writes the place of a text as translation, and the places of its letters to both sides of that.
        var places = svg.Elements(svg.Name.Namespace + "text").ToLookup(text => text.Value.Trim(), text => text.Attribute("transform")!.Value);
        Assert.StartsWith("translate(320 ", places["Frequency by year"].Single(), StringComparison.Ordinal);
        Assert.StartsWith("translate(320 ", places["3 occurrences, by year, 2021 to 2022"].Single(), StringComparison.Ordinal);
    }

    private static string Squeezed(string text) => string.Concat(text.Split([' ', '\n']));

    // The chunks of type iTXt. Their checksums are compared with what gzip makes of the same bytes.
    private static List<string> TextsOf(byte[] png)
    {
        var texts = new List<string>();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var chunk = png.AsSpan(at + 4, length + 4);
            Assert.Equal(GzipChecksumOf(chunk), BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 8 + length)));
            if (chunk.StartsWith("iTXt"u8))
                texts.Add(Encoding.UTF8.GetString(chunk[4..]));
            at += length + 12;
        }

        return texts;
    }

    private static uint GzipChecksumOf(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(data);
        return BinaryPrimitives.ReadUInt32LittleEndian(packed.ToArray().AsSpan()[^8..]);
    }
}
