using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Vigil.Web.Govuk;

/// <summary>What <see cref="Markup.Of"/> makes of an interpolated string: its literal parts are HTML, words put into it are encoded.</summary>
[InterpolatedStringHandler]
public readonly struct MarkupBuilder(int literalLength, int formattedCount)
{
    private readonly StringBuilder _html = new(literalLength + (formattedCount * 24));

    /// <summary>HTML of the template itself.</summary>
    public void AppendLiteral(string html) => _html.Append(html);

    /// <summary>HTML that is safe already.</summary>
    public void AppendFormatted(Markup markup) => _html.Append(markup.ToString());

    /// <summary>Words, encoded.</summary>
    public void AppendFormatted(string? text) => AppendFormatted((Markup)text);

    /// <summary>A number, as HTML writes it.</summary>
    public void AppendFormatted(int number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A length, as SVG writes it: at most two decimals.</summary>
    public void AppendFormatted(double length) => _html.Append(length.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>Another component; nothing where there is none.</summary>
    public void AppendFormatted(Component? component) => AppendFormatted(component?.Render() ?? default);

    /// <summary>Further attributes; one without a value is written by its name alone.</summary>
    public void AppendFormatted(IReadOnlyDictionary<string, string?>? attributes)
    {
        foreach (var (name, value) in attributes ?? new Dictionary<string, string?>())
        {
            _html.Append(' ').Append(name);
            if (value is not null)
            {
                _html.Append("=\"").Append(((Markup)value).ToString()).Append('"');
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();
}
